DROP TABLE notice;
DELETE FROM link WHERE purpose = 'notice';
ALTER TABLE link DROP CONSTRAINT link_purpose_check;
ALTER TABLE link ADD CONSTRAINT link_purpose_check CHECK (purpose IN ('confirm_email', 'reset_password', 'offer', 'job', 'receipt', 'workshop', 'join_workshop', 'join_network', 'petition', 'subscription'));
