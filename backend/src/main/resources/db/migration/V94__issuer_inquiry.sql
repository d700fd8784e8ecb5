-- What the issuer of a credential was asked, and what it answered.
CREATE TABLE issuer_inquiry (
  id           uuid          NOT NULL PRIMARY KEY,
  request_id   uuid          NOT NULL,
  issuer       varchar(500)  NOT NULL,
  email        varchar(254)  NOT NULL,
  language     varchar(20)   NOT NULL,
  letter       varchar(4000) NOT NULL,
  elements     varchar(60)   NOT NULL COMMENT 'numbers of Annex I with commas: those that were missing',
  asked_by     uuid          NOT NULL,
  asked_on     date          NOT NULL,
  asked_at     datetime(6)   NOT NULL,
  answered_on  date          NULL COMMENT 'empty: no answer was recorded',
  answer       varchar(4000) NOT NULL,
  supplied     longtext      NOT NULL COMMENT 'JSON: elements the answer supplies',
  paper        longtext      NULL COMMENT 'the answer itself, sealed; empty where only its words were recorded',
  paper_ending varchar(10)   NOT NULL,
  revision     int           NOT NULL,
  KEY inquiries_of (request_id, asked_at),
  FOREIGN KEY (request_id) REFERENCES recognition_request (id)
);
