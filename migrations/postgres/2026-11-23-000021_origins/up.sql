-- Who last wrote which field of a workshop: a person by some way, or an import of a source. What no row names is as
-- whoever brought the record said it. The same version name stands in the other database's folder.

CREATE TABLE workshop_field (
  workshop_id uuid NOT NULL REFERENCES workshop (id),
  field text NOT NULL,
  source_id uuid REFERENCES import_source (id),
  batch_id uuid REFERENCES import_batch (id),
  account_id uuid REFERENCES account (id),
  channel text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (workshop_id, field)
);
CREATE INDEX workshop_field_batch ON workshop_field (batch_id);
