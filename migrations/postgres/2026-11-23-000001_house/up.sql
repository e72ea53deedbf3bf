-- The whole house, first version. Table order follows the life of an order. The same version name
-- stands in the other database's folder; a test compares the two schemas column by column.

CREATE TABLE instance (
  id integer PRIMARY KEY CHECK (id = 1),
  drill boolean NOT NULL,
  clock_offset_s bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  CHECK (drill OR clock_offset_s = 0)
);

-- People: the one erasable table. Events and letters point here and hold no name or address.
CREATE TABLE person (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  email text,
  phone text,
  language text NOT NULL,
  created_at timestamptz NOT NULL,
  erased_at timestamptz
);

CREATE TABLE account (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person (id),
  email_key text NOT NULL UNIQUE,
  password_hash text,
  state text NOT NULL CHECK (state IN ('unconfirmed', 'active', 'suspended')),
  token_version integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  confirmed_at timestamptz
);

CREATE TABLE role_grant (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id),
  role text NOT NULL CHECK (role IN ('designer', 'member', 'coordinator', 'admin', 'receiver', 'inspector', 'scout')),
  scope_kind text NOT NULL CHECK (scope_kind IN ('site', 'network', 'workshop', 'request')),
  scope_id uuid,
  granted_at timestamptz NOT NULL,
  CHECK ((scope_kind = 'site') = (scope_id IS NULL))
);
CREATE UNIQUE INDEX role_grant_once ON role_grant (account_id, role, scope_kind, scope_id);
CREATE INDEX role_grant_scope ON role_grant (scope_kind, scope_id, role);

CREATE TABLE session (
  id_hash text PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account (id),
  csrf text NOT NULL,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX session_account ON session (account_id);

CREATE TABLE refresh_token (
  hash text PRIMARY KEY,
  family uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES account (id),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  revoked_at timestamptz
);
CREATE INDEX refresh_token_family ON refresh_token (family);

-- Links in mail: only the hash is kept; bound to a purpose, a subject and (for offers) its version.
CREATE TABLE link (
  hash text PRIMARY KEY,
  purpose text NOT NULL CHECK (purpose IN ('confirm_email', 'reset_password', 'offer', 'job', 'receipt', 'workshop')),
  subject_id uuid NOT NULL,
  person_id uuid REFERENCES person (id),
  subject_version integer,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX link_subject ON link (subject_id, purpose);

CREATE TABLE network (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  about text NOT NULL,
  currency text NOT NULL,
  language text NOT NULL,
  time_zone text NOT NULL,
  drill boolean NOT NULL,
  auto_approve boolean NOT NULL,
  waive_first_article boolean NOT NULL,
  urgency text NOT NULL CHECK (urgency IN ('normal', 'urgent', 'crisis')),
  transit_days integer NOT NULL CHECK (transit_days >= 0),
  cost_per_piece_km double precision NOT NULL CHECK (cost_per_piece_km >= 0),
  max_distance_km double precision CHECK (max_distance_km > 0),
  requires_verified boolean NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL
);

-- One unit of `currency` is worth `per_unit` of the network's currency from `day` on.
CREATE TABLE rate (
  network_id uuid NOT NULL REFERENCES network (id),
  currency text NOT NULL,
  day date NOT NULL,
  per_unit double precision NOT NULL CHECK (per_unit > 0),
  PRIMARY KEY (network_id, currency, day)
);

CREATE TABLE workshop (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  about text NOT NULL,
  kind text NOT NULL,
  country text NOT NULL,
  town text NOT NULL,
  lat double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
  lon double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
  home boolean NOT NULL,
  public_lat double precision NOT NULL,
  public_lon double precision NOT NULL,
  time_zone text NOT NULL,
  currency text NOT NULL,
  people integer,
  roles text NOT NULL,
  products text NOT NULL,
  machines text NOT NULL,
  verification_level integer NOT NULL CHECK (verification_level BETWEEN 0 AND 5),
  verification_source text NOT NULL,
  verified_on date,
  state text NOT NULL CHECK (state IN ('pending', 'listed', 'refused', 'removed')),
  paused boolean NOT NULL,
  pause_reason text,
  silences integer NOT NULL DEFAULT 0,
  contact_id uuid REFERENCES person (id),
  by_mail boolean NOT NULL,
  invented boolean NOT NULL,
  source text NOT NULL,
  search text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX workshop_state ON workshop (state, country);

CREATE TABLE network_workshop (
  network_id uuid NOT NULL REFERENCES network (id),
  workshop_id uuid NOT NULL REFERENCES workshop (id),
  joined_at timestamptz NOT NULL,
  PRIMARY KEY (network_id, workshop_id)
);
CREATE INDEX network_workshop_back ON network_workshop (workshop_id);

-- Capacities are counted in millionths of the stated unit, so that sums are exact.
CREATE TABLE capability (
  id uuid PRIMARY KEY,
  workshop_id uuid NOT NULL REFERENCES workshop (id),
  name text NOT NULL,
  process text NOT NULL,
  materials text NOT NULL,
  envelope_mm jsonb,
  tolerance_mm double precision,
  certifications text NOT NULL,
  unit text NOT NULL CHECK (unit IN ('hours', 'pieces', 'kg', 'm2')),
  per_day bigint NOT NULL CHECK (per_day >= 0),
  work_days integer NOT NULL CHECK (work_days BETWEEN 0 AND 127),
  unit_cost bigint NOT NULL CHECK (unit_cost >= 0),
  use_cost bigint NOT NULL CHECK (use_cost >= 0),
  setup_cost bigint NOT NULL CHECK (setup_cost >= 0),
  min_lot bigint NOT NULL CHECK (min_lot >= 0),
  yield_share double precision NOT NULL CHECK (yield_share > 0 AND yield_share <= 1),
  active boolean NOT NULL,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX capability_workshop ON capability (workshop_id);
CREATE INDEX capability_process ON capability (process);

-- Only days that differ from the weekly pattern or hold a promise have a row.
CREATE TABLE capacity_day (
  capability_id uuid NOT NULL REFERENCES capability (id),
  day date NOT NULL,
  capacity bigint NOT NULL,
  reserved bigint NOT NULL DEFAULT 0,
  stated boolean NOT NULL DEFAULT FALSE,
  PRIMARY KEY (capability_id, day),
  CHECK (reserved >= 0 AND reserved <= capacity)
);

CREATE TABLE stored_file (
  sha256 text PRIMARY KEY,
  bytes bigint NOT NULL CHECK (bytes >= 0),
  created_at timestamptz NOT NULL
);

CREATE TABLE file (
  id uuid PRIMARY KEY,
  sha256 text NOT NULL REFERENCES stored_file (sha256),
  subject_kind text NOT NULL CHECK (subject_kind IN ('design_version', 'report', 'workshop')),
  subject_id uuid NOT NULL,
  name text NOT NULL,
  title text NOT NULL,
  media_type text NOT NULL,
  created_at timestamptz NOT NULL
);
CREATE INDEX file_subject ON file (subject_kind, subject_id);

CREATE TABLE design (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  title text NOT NULL,
  summary text NOT NULL,
  owner_id uuid REFERENCES account (id),
  state text NOT NULL CHECK (state IN ('published', 'withdrawn')),
  search text NOT NULL,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
);

CREATE TABLE design_version (
  id uuid PRIMARY KEY,
  design_id uuid NOT NULL REFERENCES design (id),
  number integer NOT NULL,
  hash text NOT NULL,
  manifest text NOT NULL,
  instructions text NOT NULL,
  licence text NOT NULL,
  risk_class integer NOT NULL CHECK (risk_class BETWEEN 0 AND 3),
  review text NOT NULL CHECK (review IN ('unreviewed', 'reviewed', 'refused')),
  created_at timestamptz NOT NULL,
  UNIQUE (design_id, number),
  UNIQUE (design_id, hash)
);

CREATE TABLE request (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  designer_id uuid NOT NULL REFERENCES account (id),
  design_version_id uuid NOT NULL REFERENCES design_version (id),
  title text NOT NULL,
  note text NOT NULL,
  wanted bigint NOT NULL CHECK (wanted > 0),
  due_day date NOT NULL,
  currency text NOT NULL,
  terms text NOT NULL CHECK (terms IN ('volunteer', 'paid_on_receipt', 'deposit')),
  routings text NOT NULL,
  max_workshops integer CHECK (max_workshops > 0),
  max_share double precision CHECK (max_share > 0 AND max_share <= 1),
  state text NOT NULL,
  review_note text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  posted_at timestamptz,
  closed_at timestamptz
);
CREATE INDEX request_state ON request (state);
CREATE INDEX request_designer ON request (designer_id);

CREATE TABLE request_network (
  request_id uuid NOT NULL REFERENCES request (id),
  network_id uuid NOT NULL REFERENCES network (id),
  PRIMARY KEY (request_id, network_id)
);
CREATE INDEX request_network_back ON request_network (network_id);

-- wanted = accepted + offered + unfilled + open; open is what is left for the planner.
CREATE TABLE destination (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES request (id),
  position integer NOT NULL,
  label text NOT NULL,
  town text NOT NULL,
  country text NOT NULL,
  lat double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
  lon double precision NOT NULL CHECK (lon BETWEEN -180 AND 180),
  receiver_id uuid REFERENCES person (id),
  wanted bigint NOT NULL CHECK (wanted > 0),
  offered bigint NOT NULL DEFAULT 0 CHECK (offered >= 0),
  accepted bigint NOT NULL DEFAULT 0 CHECK (accepted >= 0),
  unfilled bigint NOT NULL DEFAULT 0 CHECK (unfilled >= 0),
  received bigint NOT NULL DEFAULT 0 CHECK (received >= 0),
  CHECK (offered + accepted + unfilled <= wanted),
  CHECK (received <= wanted)
);
CREATE INDEX destination_request ON destination (request_id);

-- One solved problem, kept whole, so that any plan can be explained, checked and solved again.
CREATE TABLE planning (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  problem jsonb NOT NULL,
  plan jsonb NOT NULL,
  rates jsonb NOT NULL,
  solver text NOT NULL,
  duration_ms bigint NOT NULL
);

-- What a planning says for one request; numbered per request and never changed.
CREATE TABLE plan (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES request (id),
  number integer NOT NULL,
  planning_id uuid NOT NULL REFERENCES planning (id),
  cause text NOT NULL,
  currency text NOT NULL,
  cost bigint NOT NULL,
  placed bigint NOT NULL,
  unfilled bigint NOT NULL,
  workshops integer NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (request_id, number)
);

-- A workshop's share of one operation: an offer until it is accepted, a job after.
CREATE TABLE job (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES request (id),
  plan_id uuid NOT NULL REFERENCES plan (id),
  plan_line integer NOT NULL,
  workshop_id uuid NOT NULL REFERENCES workshop (id),
  capability_id uuid NOT NULL REFERENCES capability (id),
  routing text NOT NULL,
  operation text NOT NULL,
  state text NOT NULL,
  asked bigint NOT NULL CHECK (asked > 0),
  quantity bigint NOT NULL CHECK (quantity >= 0),
  use_per_piece bigint NOT NULL CHECK (use_per_piece > 0),
  currency text NOT NULL,
  price bigint NOT NULL CHECK (price >= 0),
  due_day date NOT NULL,
  offered_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  reminders integer NOT NULL DEFAULT 0,
  answered_at timestamptz,
  decline_reason text,
  good bigint NOT NULL DEFAULT 0 CHECK (good >= 0),
  scrap bigint NOT NULL DEFAULT 0 CHECK (scrap >= 0),
  overrun bigint NOT NULL DEFAULT 0 CHECK (overrun >= 0),
  first_article text NOT NULL CHECK (first_article IN ('waived', 'wanted', 'passed')),
  progress_due_at timestamptz,
  missed_reports integer NOT NULL DEFAULT 0,
  shipped_at timestamptz,
  receipt_asks integer NOT NULL DEFAULT 0,
  received_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (plan_id, plan_line),
  CHECK (good + scrap <= quantity + overrun)
);
CREATE INDEX job_request ON job (request_id);
CREATE INDEX job_workshop ON job (workshop_id, state);
CREATE INDEX job_state ON job (state, expires_at);

CREATE TABLE job_line (
  job_id uuid NOT NULL REFERENCES job (id),
  destination_id uuid NOT NULL REFERENCES destination (id),
  quantity bigint NOT NULL CHECK (quantity >= 0),
  received bigint NOT NULL DEFAULT 0,
  rejected bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (job_id, destination_id),
  CHECK (received >= 0 AND rejected >= 0 AND received + rejected <= quantity)
);

-- Which days a job holds of its capability, so that exactly that can be given back.
CREATE TABLE job_day (
  job_id uuid NOT NULL REFERENCES job (id),
  day date NOT NULL,
  reserved bigint NOT NULL CHECK (reserved > 0),
  PRIMARY KEY (job_id, day)
);

CREATE TABLE counter_offer (
  id uuid PRIMARY KEY,
  job_id uuid NOT NULL REFERENCES job (id),
  quantity bigint NOT NULL CHECK (quantity > 0),
  day date NOT NULL,
  price bigint NOT NULL CHECK (price >= 0),
  note text NOT NULL,
  made_at timestamptz NOT NULL,
  answer text CHECK (answer IN ('accepted', 'refused', 'lapsed')),
  answered_at timestamptz
);
CREATE INDEX counter_offer_job ON counter_offer (job_id);

CREATE TABLE report (
  id uuid PRIMARY KEY,
  job_id uuid NOT NULL REFERENCES job (id),
  at timestamptz NOT NULL,
  good bigint NOT NULL,
  scrap bigint NOT NULL,
  note text NOT NULL,
  blocker text NOT NULL,
  photo_id uuid REFERENCES file (id),
  account_id uuid REFERENCES account (id),
  channel text NOT NULL,
  corrects_id uuid REFERENCES report (id)
);
CREATE INDEX report_job ON report (job_id);

CREATE TABLE receipt (
  id uuid PRIMARY KEY,
  job_id uuid NOT NULL REFERENCES job (id),
  destination_id uuid NOT NULL REFERENCES destination (id),
  at timestamptz NOT NULL,
  received bigint NOT NULL CHECK (received >= 0),
  rejected bigint NOT NULL CHECK (rejected >= 0),
  reason text NOT NULL,
  remedy text NOT NULL CHECK (remedy IN ('none', 'replace', 'written_off')),
  account_id uuid REFERENCES account (id),
  channel text NOT NULL
);
CREATE INDEX receipt_job ON receipt (job_id);

CREATE TABLE event (
  seq bigserial PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  at timestamptz NOT NULL,
  actor_id uuid REFERENCES account (id),
  channel text NOT NULL CHECK (channel IN ('page', 'api', 'link', 'on_behalf', 'clock', 'planner', 'setup')),
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  kind text NOT NULL,
  schema_version integer NOT NULL,
  payload jsonb NOT NULL
);
CREATE INDEX event_subject ON event (subject_id, seq);

-- The outbox: written with the change it tells of, delivered at least once, keyed so that it is seen once.
CREATE TABLE letter (
  id uuid PRIMARY KEY,
  dedupe_key text NOT NULL UNIQUE,
  event_id uuid NOT NULL REFERENCES event (id),
  person_id uuid NOT NULL REFERENCES person (id),
  kind text NOT NULL,
  payload jsonb NOT NULL,
  language text NOT NULL,
  state text NOT NULL CHECK (state IN ('queued', 'sent', 'dead')),
  attempts integer NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL,
  claimed_until timestamptz,
  fence bigint NOT NULL DEFAULT 0,
  last_error text,
  created_at timestamptz NOT NULL,
  sent_at timestamptz
);
CREATE INDEX letter_due ON letter (state, next_at);

-- The planner's queue: a competition group is dirty while it may hold open quantity.
CREATE TABLE planning_group (
  name text PRIMARY KEY,
  dirty_at timestamptz,
  cause text NOT NULL,
  claimed_until timestamptz,
  fence bigint NOT NULL DEFAULT 0,
  last_error text
);

CREATE TABLE idempotency (
  scope text NOT NULL,
  key text NOT NULL,
  fingerprint text NOT NULL,
  answer jsonb NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (scope, key)
);
