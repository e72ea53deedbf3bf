ALTER TABLE workshop DROP COLUMN visibility;
ALTER TABLE workshop DROP COLUMN asked_on;
ALTER TABLE workshop DROP COLUMN checked_on;
DROP TABLE consent;
DROP TABLE petition;
DELETE FROM link WHERE purpose = 'petition';
ALTER TABLE link DROP CONSTRAINT link_purpose_check;
ALTER TABLE link ADD CONSTRAINT link_purpose_check CHECK (purpose IN ('confirm_email', 'reset_password', 'offer', 'job', 'receipt', 'workshop', 'join_workshop', 'join_network'));
