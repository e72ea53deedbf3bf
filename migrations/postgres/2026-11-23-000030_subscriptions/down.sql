DROP TABLE subscription;
DELETE FROM link WHERE purpose = 'subscription';
ALTER TABLE link DROP CONSTRAINT link_purpose_check;
ALTER TABLE link ADD CONSTRAINT link_purpose_check CHECK (purpose IN ('confirm_email', 'reset_password', 'offer', 'job', 'receipt', 'workshop', 'join_workshop', 'join_network', 'petition'));
