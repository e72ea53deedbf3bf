-- Pieces that a receiver sends back to be repaired wait at their line until the whole delivery is confirmed.
ALTER TABLE job_line ADD COLUMN rework bigint NOT NULL DEFAULT 0 CHECK (rework >= 0);
ALTER TABLE receipt DROP CONSTRAINT receipt_remedy_check;
ALTER TABLE receipt ADD CONSTRAINT receipt_remedy_check CHECK (remedy IN ('none', 'rework', 'replace', 'written_off'));
