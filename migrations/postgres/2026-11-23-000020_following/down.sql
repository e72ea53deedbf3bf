DROP INDEX event_kind;
DROP TABLE following;
