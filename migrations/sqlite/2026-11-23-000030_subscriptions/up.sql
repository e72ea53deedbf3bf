-- Letters about what is new on the map for a filter, to whoever proved an address. SQLite changes a rule only with the table.
CREATE TABLE link_new (
  hash TEXT PRIMARY KEY,
  purpose TEXT NOT NULL CHECK (purpose IN ('confirm_email', 'reset_password', 'offer', 'job', 'receipt', 'workshop', 'join_workshop', 'join_network', 'petition', 'subscription')),
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
-- `seen` is the newest event that its reader was told of; `words` says the filter in the reader's language.
CREATE TABLE subscription (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  filter TEXT NOT NULL,
  words TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('unproved', 'on')),
  seen INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  next_at TEXT NOT NULL,
  claimed_until TEXT,
  fence INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX subscription_due ON subscription (state, next_at);
CREATE INDEX subscription_person ON subscription (person_id);
