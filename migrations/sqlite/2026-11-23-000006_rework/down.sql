ALTER TABLE job_line DROP COLUMN rework;
CREATE TABLE receipt_new (
  id TEXT PRIMARY KEY,
  job_id TEXT NOT NULL REFERENCES job (id),
  destination_id TEXT NOT NULL REFERENCES destination (id),
  at TEXT NOT NULL,
  received INTEGER NOT NULL CHECK (received >= 0),
  rejected INTEGER NOT NULL CHECK (rejected >= 0),
  reason TEXT NOT NULL,
  remedy TEXT NOT NULL CHECK (remedy IN ('none', 'replace', 'written_off')),
  account_id TEXT REFERENCES account (id),
  channel TEXT NOT NULL
) STRICT;
INSERT INTO receipt_new SELECT * FROM receipt WHERE remedy <> 'rework';
DROP TABLE receipt;
ALTER TABLE receipt_new RENAME TO receipt;
CREATE INDEX receipt_job ON receipt (job_id);
