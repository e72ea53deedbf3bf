DROP TABLE workshop_field;
