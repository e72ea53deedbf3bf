-- Nobody but its poster and reviewers sees a notice before a reviewer agreed.
ALTER TABLE notice DROP CONSTRAINT notice_state_check;
ALTER TABLE notice ADD CONSTRAINT notice_state_check CHECK (state IN ('unproved', 'pending', 'open', 'refused'));
ALTER TABLE notice ADD COLUMN note text NOT NULL DEFAULT '';
