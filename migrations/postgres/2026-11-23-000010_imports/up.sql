-- Records of others: where they come from, in which batch, and what became of them. The same version name
-- stands in the other database's folder.

CREATE TABLE import_source (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  url text NOT NULL,
  licence text NOT NULL,
  mapping jsonb,
  created_at timestamptz NOT NULL
);

CREATE TABLE import_batch (
  id uuid PRIMARY KEY,
  source_id uuid NOT NULL REFERENCES import_source (id),
  file_name text NOT NULL,
  file_hash text NOT NULL,
  retrieved_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('running', 'done', 'rolled_back')),
  report jsonb NOT NULL,
  account_id uuid REFERENCES account (id),
  created_at timestamptz NOT NULL,
  finished_at timestamptz
);
CREATE INDEX import_batch_source ON import_batch (source_id, created_at);

-- One record of one source. `key`: what the source calls it; `hash`: of its content, to see changes;
-- `page`: its web page, to find the same workshop elsewhere.
CREATE TABLE import_record (
  id uuid PRIMARY KEY,
  source_id uuid NOT NULL REFERENCES import_source (id),
  key text NOT NULL,
  batch_id uuid NOT NULL REFERENCES import_batch (id),
  workshop_id uuid REFERENCES workshop (id),
  state text NOT NULL CHECK (state IN ('live', 'waiting', 'merged', 'ignored')),
  hash text NOT NULL,
  page text,
  record jsonb NOT NULL,
  candidate_id uuid REFERENCES workshop (id),
  reason text,
  updated_at timestamptz NOT NULL,
  UNIQUE (source_id, key)
);
CREATE INDEX import_record_batch ON import_record (batch_id);
CREATE INDEX import_record_workshop ON import_record (workshop_id);
CREATE INDEX import_record_candidate ON import_record (candidate_id);
CREATE INDEX import_record_state ON import_record (state);

-- What a batch changed of records that were there, so that it can be taken back.
CREATE TABLE import_change (
  record_id uuid NOT NULL REFERENCES import_record (id),
  batch_id uuid NOT NULL REFERENCES import_batch (id),
  hash text NOT NULL,
  record jsonb NOT NULL,
  workshop jsonb,
  PRIMARY KEY (record_id, batch_id)
);
