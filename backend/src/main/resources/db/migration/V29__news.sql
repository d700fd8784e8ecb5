-- What other instances of the application should tell the pages that are open there; kept for minutes.
CREATE TABLE news (
  id       bigint      NOT NULL PRIMARY KEY AUTO_INCREMENT,
  instance uuid        NOT NULL COMMENT 'where it happened',
  file_id  uuid        NOT NULL,
  tasks    boolean     NOT NULL COMMENT 'a step begins to wait or is done',
  at       datetime(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  KEY news_by_age (at)
);
