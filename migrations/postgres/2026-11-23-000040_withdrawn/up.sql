-- What a source took back is kept for a while, so that taking the import back can undo it: this finds what is due to be forgotten.
CREATE INDEX import_record_reason ON import_record (reason, updated_at) WHERE reason IS NOT NULL;
