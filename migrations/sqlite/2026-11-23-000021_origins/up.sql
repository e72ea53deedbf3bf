-- Who last wrote which field of a workshop: a person by some way, or an import of a source. What no row names is as
-- whoever brought the record said it. The same version name stands in the other database's folder.

CREATE TABLE workshop_field (
  workshop_id TEXT NOT NULL REFERENCES workshop (id),
  field TEXT NOT NULL,
  source_id TEXT REFERENCES import_source (id),
  batch_id TEXT REFERENCES import_batch (id),
  account_id TEXT REFERENCES account (id),
  channel TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (workshop_id, field)
) STRICT;
CREATE INDEX workshop_field_batch ON workshop_field (batch_id);
