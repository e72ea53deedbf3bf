DELETE FROM notice WHERE state IN ('pending', 'refused');
ALTER TABLE notice DROP COLUMN note;
ALTER TABLE notice DROP CONSTRAINT notice_state_check;
ALTER TABLE notice ADD CONSTRAINT notice_state_check CHECK (state IN ('unproved', 'open'));
