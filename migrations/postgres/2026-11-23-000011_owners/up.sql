-- What people without an account ask about a record of the map, what was decided, and how fresh and how open a record is.
ALTER TABLE link DROP CONSTRAINT link_purpose_check;
ALTER TABLE link ADD CONSTRAINT link_purpose_check CHECK (purpose IN ('confirm_email', 'reset_password', 'offer', 'job', 'receipt', 'workshop', 'join_workshop', 'join_network', 'petition'));

-- `said` holds what was typed; it is forgotten with its person when the address is never proved.
CREATE TABLE petition (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('list', 'claim', 'correct', 'remove', 'write')),
  state text NOT NULL CHECK (state IN ('unproved', 'waiting', 'escalated', 'granted', 'refused', 'withdrawn')),
  workshop_id uuid REFERENCES workshop (id),
  person_id uuid NOT NULL REFERENCES person (id),
  said jsonb NOT NULL,
  answer text NOT NULL,
  created_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  decided_at timestamptz
);
CREATE INDEX petition_state ON petition (state, due_at);
CREATE INDEX petition_workshop ON petition (workshop_id);

-- How a producer who was registered by somebody else agreed to it.
CREATE TABLE consent (
  id uuid PRIMARY KEY,
  workshop_id uuid NOT NULL REFERENCES workshop (id),
  person_id uuid NOT NULL REFERENCES person (id),
  taken_by uuid NOT NULL REFERENCES account (id),
  given_on date NOT NULL,
  how text NOT NULL CHECK (how IN ('spoken', 'signed', 'phone')),
  language text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX consent_workshop ON consent (workshop_id);

-- Since when nobody said that the record is still true, when its people were last asked, and who sees which field.
ALTER TABLE workshop ADD COLUMN checked_on date;
ALTER TABLE workshop ADD COLUMN asked_on date;
ALTER TABLE workshop ADD COLUMN visibility text NOT NULL DEFAULT '';
UPDATE workshop SET checked_on = COALESCE(verified_on, CAST(created_at AT TIME ZONE 'UTC' AS date));
