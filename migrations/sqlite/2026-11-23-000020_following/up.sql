-- Other instances whose public records are followed: how far each was read, when it is asked next, and by whom it is
-- leased. The same version name stands in the other database's folder.

CREATE TABLE following (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL UNIQUE REFERENCES import_source (id),
  address TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('active', 'paused')),
  since TEXT NOT NULL,
  etag TEXT NOT NULL,
  next_at TEXT NOT NULL,
  claimed_until TEXT,
  fence INTEGER NOT NULL DEFAULT 0,
  tried_at TEXT,
  fetched_at TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  error TEXT,
  counts TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX following_due ON following (state, next_at);

-- What happened to workshops since a place in the journal, without reading what was said of it.
CREATE INDEX event_kind ON event (subject_kind, seq, subject_id);
