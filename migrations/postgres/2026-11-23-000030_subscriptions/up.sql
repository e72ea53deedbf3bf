-- Letters about what is new on the map for a filter, to whoever proved an address.
ALTER TABLE link DROP CONSTRAINT link_purpose_check;
ALTER TABLE link ADD CONSTRAINT link_purpose_check CHECK (purpose IN ('confirm_email', 'reset_password', 'offer', 'job', 'receipt', 'workshop', 'join_workshop', 'join_network', 'petition', 'subscription'));

-- `seen` is the newest event that its reader was told of; `words` says the filter in the reader's language.
CREATE TABLE subscription (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  filter text NOT NULL,
  words text NOT NULL,
  state text NOT NULL CHECK (state IN ('unproved', 'on')),
  seen bigint NOT NULL,
  created_at timestamptz NOT NULL,
  next_at timestamptz NOT NULL,
  claimed_until timestamptz,
  fence bigint NOT NULL DEFAULT 0
);
CREATE INDEX subscription_due ON subscription (state, next_at);
CREATE INDEX subscription_person ON subscription (person_id);
