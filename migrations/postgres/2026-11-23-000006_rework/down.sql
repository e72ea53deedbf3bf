ALTER TABLE job_line DROP COLUMN rework;
DELETE FROM receipt WHERE remedy = 'rework';
ALTER TABLE receipt DROP CONSTRAINT receipt_remedy_check;
ALTER TABLE receipt ADD CONSTRAINT receipt_remedy_check CHECK (remedy IN ('none', 'replace', 'written_off'));
