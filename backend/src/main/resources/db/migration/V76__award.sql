-- A micro-credential is awarded to a list of learners: listed by one person, confirmed by another.
CREATE TABLE award (
  id               uuid          NOT NULL PRIMARY KEY,
  reference        varchar(20)   NOT NULL UNIQUE,
  offer_id         uuid          NOT NULL,
  institution_id   uuid          NOT NULL,
  regime           varchar(40)   NOT NULL,
  version          int           NOT NULL COMMENT 'of the offer, as it was public when the list was sent',
  least_attendance int           NOT NULL COMMENT 'per cent',
  least_score      int           NOT NULL COMMENT 'per cent, where a result is a number',
  language         varchar(5)    NOT NULL COMMENT 'of the mail to the learners',
  state            varchar(10)   NOT NULL COMMENT 'WAITING, REFUSED, ISSUING, ISSUED',
  listed_by        uuid          NOT NULL,
  listed_by_name   varchar(200)  NOT NULL,
  listed_at        datetime(6)   NOT NULL,
  ruled_by         uuid          NULL,
  ruled_by_name    varchar(200)  NOT NULL,
  ruled_on         date          NULL,
  reason           varchar(1000) NOT NULL COMMENT 'why it was refused',
  revision         int           NOT NULL,
  KEY awards_of (offer_id, listed_at),
  FOREIGN KEY (offer_id, version) REFERENCES sent_offer (offer_id, number)
);

-- Every line of the list is kept, the wrong ones with what is wrong. One that counts takes the learner's place in the offer:
-- of two lists with the same learner the second finds it taken.
CREATE TABLE award_line (
  id               uuid         NOT NULL PRIMARY KEY,
  award_id         uuid         NOT NULL,
  offer_id         uuid         NOT NULL,
  number           int          NOT NULL COMMENT 'of the line in the file, the head being 1',
  name             varchar(200) NOT NULL,
  email            varchar(254) NOT NULL COMMENT 'in small letters',
  attendance       decimal(5,2) NULL COMMENT 'per cent',
  score            decimal(5,2) NULL COMMENT 'per cent; empty where the result is a word',
  identity_checked boolean      NOT NULL,
  state            varchar(10)  NOT NULL COMMENT 'FAULTY, ACCEPTED, ISSUED, REFUSED, REVOKED',
  counts           boolean      NULL COMMENT 'true while it is accepted or issued, else empty',
  fault_column     varchar(20)  NOT NULL,
  fault            varchar(60)  NOT NULL COMMENT 'code of what is wrong; empty where nothing is',
  fault_arguments  text         NOT NULL COMMENT 'JSON: of the words of the fault',
  credential       varchar(60)  NOT NULL COMMENT 'its number; empty before it is issued',
  issued_at        datetime(6)  NULL,
  UNIQUE KEY one_line (award_id, number),
  UNIQUE KEY once_each (offer_id, email, counts),
  KEY to_issue (award_id, state, number),
  FOREIGN KEY (award_id) REFERENCES award (id)
);
