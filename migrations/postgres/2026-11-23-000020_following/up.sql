-- Other instances whose public records are followed: how far each was read, when it is asked next, and by whom it is
-- leased. The same version name stands in the other database's folder.

CREATE TABLE following (
  id uuid PRIMARY KEY,
  source_id uuid NOT NULL UNIQUE REFERENCES import_source (id),
  address text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('active', 'paused')),
  since text NOT NULL,
  etag text NOT NULL,
  next_at timestamptz NOT NULL,
  claimed_until timestamptz,
  fence bigint NOT NULL DEFAULT 0,
  tried_at timestamptz,
  fetched_at timestamptz,
  failures integer NOT NULL DEFAULT 0,
  error text,
  counts jsonb NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX following_due ON following (state, next_at);

-- What happened to workshops since a place in the journal, without reading what was said of it.
CREATE INDEX event_kind ON event (subject_kind, seq, subject_id);
