-- SQLite changes a rule only with the table.
CREATE TABLE link_new (
  hash TEXT PRIMARY KEY,
  purpose TEXT NOT NULL CHECK (purpose IN ('confirm_email', 'reset_password', 'offer', 'job', 'receipt', 'workshop', 'join_workshop', 'join_network', 'petition', 'subscription', 'notice')),
  subject_id TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  subject_version INTEGER,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
) STRICT;
INSERT INTO link_new SELECT * FROM link;
DROP TABLE link;
ALTER TABLE link_new RENAME TO link;
CREATE INDEX link_subject ON link (subject_id, purpose);
-- What somebody wants repaired, or has of material or waste. The place is that of the town: no nearer one is kept.
CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('repair', 'material')),
  state TEXT NOT NULL CHECK (state IN ('unproved', 'open')),
  person_id TEXT NOT NULL REFERENCES person (id),
  title TEXT NOT NULL,
  about TEXT NOT NULL,
  amount TEXT NOT NULL,
  country TEXT NOT NULL,
  town TEXT NOT NULL,
  lat REAL NOT NULL,
  lon REAL NOT NULL,
  created_at TEXT NOT NULL,
  ends_at TEXT NOT NULL
) STRICT;
CREATE INDEX notice_state ON notice (state, ends_at);
CREATE INDEX notice_person ON notice (person_id);
