ALTER TABLE workshop DROP COLUMN languages;
ALTER TABLE workshop DROP COLUMN access;
