DROP TABLE import_change;
DROP TABLE import_record;
DROP TABLE import_batch;
DROP TABLE import_source;
