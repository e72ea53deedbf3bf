DROP INDEX import_record_reason;
