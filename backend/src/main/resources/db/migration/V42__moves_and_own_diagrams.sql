-- Files that were asked to go on under another version of the diagram; a row for each, so that it can stop and begin again.
CREATE TABLE engine_move (
  id             bigint       NOT NULL PRIMARY KEY AUTO_INCREMENT,
  file_id        uuid         NOT NULL,
  institution_id uuid         NOT NULL,
  reference      varchar(20)  NOT NULL,
  from_key       bigint       NOT NULL,
  to_key         bigint       NOT NULL,
  state          varchar(10)  NOT NULL,
  why            varchar(40)  NOT NULL COMMENT 'text key of the reason where it was not moved',
  asked_by       uuid         NOT NULL,
  asked_at       datetime(6)  NOT NULL,
  done_at        datetime(6),
  KEY engine_move_open (state, id),
  KEY engine_move_of (institution_id, id)
);

-- The institutions whose new files begin on a diagram of their own.
CREATE TABLE engine_own_diagram (
  institution_id uuid         NOT NULL PRIMARY KEY,
  definition_key bigint       NOT NULL,
  start_message  varchar(80)  NOT NULL COMMENT 'known to the whole engine, so each institution has one of its own',
  accepted_at    datetime(6)  NOT NULL,
  accepted_by    uuid         NOT NULL
);
