-- Nobody but its poster and reviewers sees a notice before a reviewer agreed. SQLite changes a rule only with the table.
CREATE TABLE notice_new (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('repair', 'material')),
  state TEXT NOT NULL CHECK (state IN ('unproved', 'pending', 'open', 'refused')),
  person_id TEXT NOT NULL REFERENCES person (id),
  title TEXT NOT NULL,
  about TEXT NOT NULL,
  amount TEXT NOT NULL,
  country TEXT NOT NULL,
  town TEXT NOT NULL,
  lat REAL NOT NULL,
  lon REAL NOT NULL,
  created_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO notice_new (id, kind, state, person_id, title, about, amount, country, town, lat, lon, created_at, ends_at) SELECT id, kind, state, person_id, title, about, amount, country, town, lat, lon, created_at, ends_at FROM notice;
DROP TABLE notice;
ALTER TABLE notice_new RENAME TO notice;
CREATE INDEX notice_state ON notice (state, ends_at);
CREATE INDEX notice_person ON notice (person_id);
