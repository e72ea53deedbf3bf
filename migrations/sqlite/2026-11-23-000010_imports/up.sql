-- Records of others: where they come from, in which batch, and what became of them. The same version name
-- stands in the other database's folder.

CREATE TABLE import_source (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  url TEXT NOT NULL,
  licence TEXT NOT NULL,
  mapping TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE import_batch (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES import_source (id),
  file_name TEXT NOT NULL,
  file_hash TEXT NOT NULL,
  retrieved_on TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'rolled_back')),
  report TEXT NOT NULL,
  account_id TEXT REFERENCES account (id),
  created_at TEXT NOT NULL,
  finished_at TEXT
) STRICT;
CREATE INDEX import_batch_source ON import_batch (source_id, created_at);

-- One record of one source. `key`: what the source calls it; `hash`: of its content, to see changes;
-- `page`: its web page, to find the same workshop elsewhere.
CREATE TABLE import_record (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES import_source (id),
  key TEXT NOT NULL,
  batch_id TEXT NOT NULL REFERENCES import_batch (id),
  workshop_id TEXT REFERENCES workshop (id),
  state TEXT NOT NULL CHECK (state IN ('live', 'waiting', 'merged', 'ignored')),
  hash TEXT NOT NULL,
  page TEXT,
  record TEXT NOT NULL,
  candidate_id TEXT REFERENCES workshop (id),
  reason TEXT,
  updated_at TEXT NOT NULL,
  UNIQUE (source_id, key)
) STRICT;
CREATE INDEX import_record_batch ON import_record (batch_id);
CREATE INDEX import_record_workshop ON import_record (workshop_id);
CREATE INDEX import_record_candidate ON import_record (candidate_id);
CREATE INDEX import_record_state ON import_record (state);

-- What a batch changed of records that were there, so that it can be taken back.
CREATE TABLE import_change (
  record_id TEXT NOT NULL REFERENCES import_record (id),
  batch_id TEXT NOT NULL REFERENCES import_batch (id),
  hash TEXT NOT NULL,
  record TEXT NOT NULL,
  workshop TEXT,
  PRIMARY KEY (record_id, batch_id)
) STRICT;
