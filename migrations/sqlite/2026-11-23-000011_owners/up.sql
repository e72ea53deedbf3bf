-- What people without an account ask about a record of the map, what was decided, and how fresh and how open a record is.
-- SQLite changes a rule only with the table.
CREATE TABLE link_new (
  hash TEXT PRIMARY KEY,
  purpose TEXT NOT NULL CHECK (purpose IN ('confirm_email', 'reset_password', 'offer', 'job', 'receipt', 'workshop', 'join_workshop', 'join_network', 'petition')),
  subject_id TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  subject_version INTEGER,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
) STRICT;
INSERT INTO link_new SELECT * FROM link WHERE purpose <> 'petition';
DROP TABLE link;
ALTER TABLE link_new RENAME TO link;
CREATE INDEX link_subject ON link (subject_id, purpose);
-- `said` holds what was typed; it is forgotten with its person when the address is never proved.
CREATE TABLE petition (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('list', 'claim', 'correct', 'remove', 'write')),
  state TEXT NOT NULL CHECK (state IN ('unproved', 'waiting', 'escalated', 'granted', 'refused', 'withdrawn')),
  workshop_id TEXT REFERENCES workshop (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  said TEXT NOT NULL,
  answer TEXT NOT NULL,
  created_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  decided_at TEXT
) STRICT;
CREATE INDEX petition_state ON petition (state, due_at);
CREATE INDEX petition_workshop ON petition (workshop_id);

-- How a producer who was registered by somebody else agreed to it.
CREATE TABLE consent (
  id TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  taken_by TEXT NOT NULL REFERENCES account (id),
  given_on TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('spoken', 'signed', 'phone')),
  language TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX consent_workshop ON consent (workshop_id);

-- Since when nobody said that the record is still true, when its people were last asked, and who sees which field.
ALTER TABLE workshop ADD COLUMN checked_on TEXT;
ALTER TABLE workshop ADD COLUMN asked_on TEXT;
ALTER TABLE workshop ADD COLUMN visibility TEXT NOT NULL DEFAULT '';
UPDATE workshop SET checked_on = COALESCE(verified_on, substr(created_at, 1, 10));
