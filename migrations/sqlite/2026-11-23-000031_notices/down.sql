DROP TABLE notice;
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
INSERT INTO link_new SELECT * FROM link WHERE purpose <> 'notice';
DROP TABLE link;
ALTER TABLE link_new RENAME TO link;
CREATE INDEX link_subject ON link (subject_id, purpose);
