-- The whole house, first version. Table order follows the life of an order. The same version name
-- stands in the other database's folder; a test compares the two schemas column by column.

CREATE TABLE instance (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  drill INTEGER NOT NULL,
  clock_offset_s INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  CHECK (drill OR clock_offset_s = 0)
) STRICT;

-- People: the one erasable table. Events and letters point here and hold no name or address.
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  language TEXT NOT NULL,
  created_at TEXT NOT NULL,
  erased_at TEXT
) STRICT;

CREATE TABLE account (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  email_key TEXT NOT NULL UNIQUE,
  password_hash TEXT,
  state TEXT NOT NULL CHECK (state IN ('unconfirmed', 'active', 'suspended')),
  token_version INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  confirmed_at TEXT
) STRICT;

CREATE TABLE role_grant (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  role TEXT NOT NULL CHECK (role IN ('designer', 'member', 'coordinator', 'admin', 'receiver', 'inspector', 'scout')),
  scope_kind TEXT NOT NULL CHECK (scope_kind IN ('site', 'network', 'workshop', 'request')),
  scope_id TEXT,
  granted_at TEXT NOT NULL,
  CHECK ((scope_kind = 'site') = (scope_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX role_grant_once ON role_grant (account_id, role, scope_kind, scope_id);
CREATE INDEX role_grant_scope ON role_grant (scope_kind, scope_id, role);

CREATE TABLE session (
  id_hash TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  csrf TEXT NOT NULL,
  created_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT;
CREATE INDEX session_account ON session (account_id);

CREATE TABLE refresh_token (
  hash TEXT PRIMARY KEY,
  family TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT,
  revoked_at TEXT
) STRICT;
CREATE INDEX refresh_token_family ON refresh_token (family);

-- Links in mail: only the hash is kept; bound to a purpose, a subject and (for offers) its version.
CREATE TABLE link (
  hash TEXT PRIMARY KEY,
  purpose TEXT NOT NULL CHECK (purpose IN ('confirm_email', 'reset_password', 'offer', 'job', 'receipt', 'workshop')),
  subject_id TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  subject_version INTEGER,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
) STRICT;
CREATE INDEX link_subject ON link (subject_id, purpose);

CREATE TABLE network (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  about TEXT NOT NULL,
  currency TEXT NOT NULL,
  language TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  drill INTEGER NOT NULL,
  auto_approve INTEGER NOT NULL,
  waive_first_article INTEGER NOT NULL,
  urgency TEXT NOT NULL CHECK (urgency IN ('normal', 'urgent', 'crisis')),
  transit_days INTEGER NOT NULL CHECK (transit_days >= 0),
  cost_per_piece_km REAL NOT NULL CHECK (cost_per_piece_km >= 0),
  max_distance_km REAL CHECK (max_distance_km > 0),
  requires_verified INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL
) STRICT;

-- One unit of `currency` is worth `per_unit` of the network's currency from `day` on.
CREATE TABLE rate (
  network_id TEXT NOT NULL REFERENCES network (id),
  currency TEXT NOT NULL,
  day TEXT NOT NULL,
  per_unit REAL NOT NULL CHECK (per_unit > 0),
  PRIMARY KEY (network_id, currency, day)
) STRICT;

CREATE TABLE workshop (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  about TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT NOT NULL,
  town TEXT NOT NULL,
  lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
  lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
  home INTEGER NOT NULL,
  public_lat REAL NOT NULL,
  public_lon REAL NOT NULL,
  time_zone TEXT NOT NULL,
  currency TEXT NOT NULL,
  people INTEGER,
  roles TEXT NOT NULL,
  products TEXT NOT NULL,
  machines TEXT NOT NULL,
  verification_level INTEGER NOT NULL CHECK (verification_level BETWEEN 0 AND 5),
  verification_source TEXT NOT NULL,
  verified_on TEXT,
  state TEXT NOT NULL CHECK (state IN ('pending', 'listed', 'refused', 'removed')),
  paused INTEGER NOT NULL,
  pause_reason TEXT,
  silences INTEGER NOT NULL DEFAULT 0,
  contact_id TEXT REFERENCES person (id),
  by_mail INTEGER NOT NULL,
  invented INTEGER NOT NULL,
  source TEXT NOT NULL,
  search TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX workshop_state ON workshop (state, country);

CREATE TABLE network_workshop (
  network_id TEXT NOT NULL REFERENCES network (id),
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  joined_at TEXT NOT NULL,
  PRIMARY KEY (network_id, workshop_id)
) STRICT;
CREATE INDEX network_workshop_back ON network_workshop (workshop_id);

-- Capacities are counted in millionths of the stated unit, so that sums are exact.
CREATE TABLE capability (
  id TEXT PRIMARY KEY,
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  name TEXT NOT NULL,
  process TEXT NOT NULL,
  materials TEXT NOT NULL,
  envelope_mm TEXT,
  tolerance_mm REAL,
  certifications TEXT NOT NULL,
  unit TEXT NOT NULL CHECK (unit IN ('hours', 'pieces', 'kg', 'm2')),
  per_day INTEGER NOT NULL CHECK (per_day >= 0),
  work_days INTEGER NOT NULL CHECK (work_days BETWEEN 0 AND 127),
  unit_cost INTEGER NOT NULL CHECK (unit_cost >= 0),
  use_cost INTEGER NOT NULL CHECK (use_cost >= 0),
  setup_cost INTEGER NOT NULL CHECK (setup_cost >= 0),
  min_lot INTEGER NOT NULL CHECK (min_lot >= 0),
  yield_share REAL NOT NULL CHECK (yield_share > 0 AND yield_share <= 1),
  active INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX capability_workshop ON capability (workshop_id);
CREATE INDEX capability_process ON capability (process);

-- Only days that differ from the weekly pattern or hold a promise have a row.
CREATE TABLE capacity_day (
  capability_id TEXT NOT NULL REFERENCES capability (id),
  day TEXT NOT NULL,
  capacity INTEGER NOT NULL,
  reserved INTEGER NOT NULL DEFAULT 0,
  stated INTEGER NOT NULL DEFAULT FALSE,
  PRIMARY KEY (capability_id, day),
  CHECK (reserved >= 0 AND reserved <= capacity)
) STRICT;

CREATE TABLE stored_file (
  sha256 TEXT PRIMARY KEY,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE file (
  id TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL REFERENCES stored_file (sha256),
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('design_version', 'report', 'workshop')),
  subject_id TEXT NOT NULL,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  media_type TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX file_subject ON file (subject_kind, subject_id);

CREATE TABLE design (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  owner_id TEXT REFERENCES account (id),
  state TEXT NOT NULL CHECK (state IN ('published', 'withdrawn')),
  search TEXT NOT NULL,
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE design_version (
  id TEXT PRIMARY KEY,
  design_id TEXT NOT NULL REFERENCES design (id),
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  manifest TEXT NOT NULL,
  instructions TEXT NOT NULL,
  licence TEXT NOT NULL,
  risk_class INTEGER NOT NULL CHECK (risk_class BETWEEN 0 AND 3),
  review TEXT NOT NULL CHECK (review IN ('unreviewed', 'reviewed', 'refused')),
  created_at TEXT NOT NULL,
  UNIQUE (design_id, number),
  UNIQUE (design_id, hash)
) STRICT;

CREATE TABLE request (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  designer_id TEXT NOT NULL REFERENCES account (id),
  design_version_id TEXT NOT NULL REFERENCES design_version (id),
  title TEXT NOT NULL,
  note TEXT NOT NULL,
  wanted INTEGER NOT NULL CHECK (wanted > 0),
  due_day TEXT NOT NULL,
  currency TEXT NOT NULL,
  terms TEXT NOT NULL CHECK (terms IN ('volunteer', 'paid_on_receipt', 'deposit')),
  routings TEXT NOT NULL,
  max_workshops INTEGER CHECK (max_workshops > 0),
  max_share REAL CHECK (max_share > 0 AND max_share <= 1),
  state TEXT NOT NULL,
  review_note TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL,
  posted_at TEXT,
  closed_at TEXT
) STRICT;
CREATE INDEX request_state ON request (state);
CREATE INDEX request_designer ON request (designer_id);

CREATE TABLE request_network (
  request_id TEXT NOT NULL REFERENCES request (id),
  network_id TEXT NOT NULL REFERENCES network (id),
  PRIMARY KEY (request_id, network_id)
) STRICT;
CREATE INDEX request_network_back ON request_network (network_id);

-- wanted = accepted + offered + unfilled + open; open is what is left for the planner.
CREATE TABLE destination (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  position INTEGER NOT NULL,
  label TEXT NOT NULL,
  town TEXT NOT NULL,
  country TEXT NOT NULL,
  lat REAL NOT NULL CHECK (lat BETWEEN -90 AND 90),
  lon REAL NOT NULL CHECK (lon BETWEEN -180 AND 180),
  receiver_id TEXT REFERENCES person (id),
  wanted INTEGER NOT NULL CHECK (wanted > 0),
  offered INTEGER NOT NULL DEFAULT 0 CHECK (offered >= 0),
  accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted >= 0),
  unfilled INTEGER NOT NULL DEFAULT 0 CHECK (unfilled >= 0),
  received INTEGER NOT NULL DEFAULT 0 CHECK (received >= 0),
  CHECK (offered + accepted + unfilled <= wanted),
  CHECK (received <= wanted)
) STRICT;
CREATE INDEX destination_request ON destination (request_id);

-- One solved problem, kept whole, so that any plan can be explained, checked and solved again.
CREATE TABLE planning (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  problem TEXT NOT NULL,
  plan TEXT NOT NULL,
  rates TEXT NOT NULL,
  solver TEXT NOT NULL,
  duration_ms INTEGER NOT NULL
) STRICT;

-- What a planning says for one request; numbered per request and never changed.
CREATE TABLE plan (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  number INTEGER NOT NULL,
  planning_id TEXT NOT NULL REFERENCES planning (id),
  cause TEXT NOT NULL,
  currency TEXT NOT NULL,
  cost INTEGER NOT NULL,
  placed INTEGER NOT NULL,
  unfilled INTEGER NOT NULL,
  workshops INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (request_id, number)
) STRICT;

-- A workshop's share of one operation: an offer until it is accepted, a job after.
CREATE TABLE job (
  id TEXT PRIMARY KEY,
  request_id TEXT NOT NULL REFERENCES request (id),
  plan_id TEXT NOT NULL REFERENCES plan (id),
  plan_line INTEGER NOT NULL,
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  capability_id TEXT NOT NULL REFERENCES capability (id),
  routing TEXT NOT NULL,
  operation TEXT NOT NULL,
  state TEXT NOT NULL,
  asked INTEGER NOT NULL CHECK (asked > 0),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  use_per_piece INTEGER NOT NULL CHECK (use_per_piece > 0),
  currency TEXT NOT NULL,
  price INTEGER NOT NULL CHECK (price >= 0),
  due_day TEXT NOT NULL,
  offered_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  reminders INTEGER NOT NULL DEFAULT 0,
  answered_at TEXT,
  decline_reason TEXT,
  good INTEGER NOT NULL DEFAULT 0 CHECK (good >= 0),
  scrap INTEGER NOT NULL DEFAULT 0 CHECK (scrap >= 0),
  overrun INTEGER NOT NULL DEFAULT 0 CHECK (overrun >= 0),
  first_article TEXT NOT NULL CHECK (first_article IN ('waived', 'wanted', 'passed')),
  progress_due_at TEXT,
  missed_reports INTEGER NOT NULL DEFAULT 0,
  shipped_at TEXT,
  receipt_asks INTEGER NOT NULL DEFAULT 0,
  received_at TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (plan_id, plan_line),
  CHECK (good + scrap <= quantity + overrun)
) STRICT;
CREATE INDEX job_request ON job (request_id);
CREATE INDEX job_workshop ON job (workshop_id, state);
CREATE INDEX job_state ON job (state, expires_at);

CREATE TABLE job_line (
  job_id TEXT NOT NULL REFERENCES job (id),
  destination_id TEXT NOT NULL REFERENCES destination (id),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  received INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (job_id, destination_id),
  CHECK (received >= 0 AND rejected >= 0 AND received + rejected <= quantity)
) STRICT;

-- Which days a job holds of its capability, so that exactly that can be given back.
CREATE TABLE job_day (
  job_id TEXT NOT NULL REFERENCES job (id),
  day TEXT NOT NULL,
  reserved INTEGER NOT NULL CHECK (reserved > 0),
  PRIMARY KEY (job_id, day)
) STRICT;

CREATE TABLE counter_offer (
  id TEXT PRIMARY KEY,
  job_id TEXT NOT NULL REFERENCES job (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  day TEXT NOT NULL,
  price INTEGER NOT NULL CHECK (price >= 0),
  note TEXT NOT NULL,
  made_at TEXT NOT NULL,
  answer TEXT CHECK (answer IN ('accepted', 'refused', 'lapsed')),
  answered_at TEXT
) STRICT;
CREATE INDEX counter_offer_job ON counter_offer (job_id);

CREATE TABLE report (
  id TEXT PRIMARY KEY,
  job_id TEXT NOT NULL REFERENCES job (id),
  at TEXT NOT NULL,
  good INTEGER NOT NULL,
  scrap INTEGER NOT NULL,
  note TEXT NOT NULL,
  blocker TEXT NOT NULL,
  photo_id TEXT REFERENCES file (id),
  account_id TEXT REFERENCES account (id),
  channel TEXT NOT NULL,
  corrects_id TEXT REFERENCES report (id)
) STRICT;
CREATE INDEX report_job ON report (job_id);

CREATE TABLE receipt (
  id TEXT PRIMARY KEY,
  job_id TEXT NOT NULL REFERENCES job (id),
  destination_id TEXT NOT NULL REFERENCES destination (id),
  at TEXT NOT NULL,
  received INTEGER NOT NULL CHECK (received >= 0),
  rejected INTEGER NOT NULL CHECK (rejected >= 0),
  reason TEXT NOT NULL,
  remedy TEXT NOT NULL CHECK (remedy IN ('none', 'replace', 'written_off')),
  account_id TEXT REFERENCES account (id),
  channel TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_job ON receipt (job_id);

CREATE TABLE event (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL,
  actor_id TEXT REFERENCES account (id),
  channel TEXT NOT NULL CHECK (channel IN ('page', 'api', 'link', 'on_behalf', 'clock', 'planner', 'setup')),
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  schema_version INTEGER NOT NULL,
  payload TEXT NOT NULL
) STRICT;
CREATE INDEX event_subject ON event (subject_id, seq);

-- The outbox: written with the change it tells of, delivered at least once, keyed so that it is seen once.
CREATE TABLE letter (
  id TEXT PRIMARY KEY,
  dedupe_key TEXT NOT NULL UNIQUE,
  event_id TEXT NOT NULL REFERENCES event (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  language TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'dead')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at TEXT NOT NULL,
  claimed_until TEXT,
  fence INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  created_at TEXT NOT NULL,
  sent_at TEXT
) STRICT;
CREATE INDEX letter_due ON letter (state, next_at);

-- The planner's queue: a competition group is dirty while it may hold open quantity.
CREATE TABLE planning_group (
  name TEXT PRIMARY KEY,
  dirty_at TEXT,
  cause TEXT NOT NULL,
  claimed_until TEXT,
  fence INTEGER NOT NULL DEFAULT 0,
  last_error TEXT
) STRICT;

CREATE TABLE idempotency (
  scope TEXT NOT NULL,
  key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  answer TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (scope, key)
) STRICT;
