-- Who may come in (a word of `designs::query::Door`; empty: not known), and the languages spoken there (codes of
-- BCP 47, space-separated). The same version name stands in the other database's folder.

ALTER TABLE workshop ADD COLUMN access TEXT NOT NULL DEFAULT '';
ALTER TABLE workshop ADD COLUMN languages TEXT NOT NULL DEFAULT '';
