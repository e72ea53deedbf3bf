ALTER TABLE link DROP CONSTRAINT link_purpose_check;
ALTER TABLE link ADD CONSTRAINT link_purpose_check CHECK (purpose IN ('confirm_email', 'reset_password', 'offer', 'job', 'receipt', 'workshop', 'join_workshop', 'join_network', 'petition', 'subscription', 'notice'));
-- What somebody wants repaired, or has of material or waste. The place is that of the town: no nearer one is kept.
CREATE TABLE notice (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('repair', 'material')),
  state text NOT NULL CHECK (state IN ('unproved', 'open')),
  person_id uuid NOT NULL REFERENCES person (id),
  title text NOT NULL,
  about text NOT NULL,
  amount text NOT NULL,
  country text NOT NULL,
  town text NOT NULL,
  lat double precision NOT NULL,
  lon double precision NOT NULL,
  created_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL
);
CREATE INDEX notice_state ON notice (state, ends_at);
CREATE INDEX notice_person ON notice (person_id);
