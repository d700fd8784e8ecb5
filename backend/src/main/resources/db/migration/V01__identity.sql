CREATE TABLE institution (
  id          uuid         NOT NULL PRIMARY KEY,
  code        varchar(40)  NOT NULL UNIQUE,
  name_fr     varchar(200) NOT NULL,
  name_ar     varchar(200) NOT NULL,
  name_en     varchar(200) NOT NULL,
  city        varchar(100) NOT NULL,
  regime      varchar(40)  NOT NULL COMMENT 'which rules of law apply, such as FR_UNIVERSITY'
);

CREATE TABLE person (
  id          uuid         NOT NULL PRIMARY KEY,
  email       varchar(190) NOT NULL UNIQUE,
  name        varchar(200) NOT NULL,
  password    varchar(200) NOT NULL COMMENT 'argon2',
  language    varchar(10)  NOT NULL,
  created_at  datetime(6)  NOT NULL,
  version     bigint       NOT NULL
);

CREATE TABLE role_grant (
  person_id      uuid        NOT NULL,
  role           varchar(30) NOT NULL,
  institution_id uuid        NOT NULL,
  PRIMARY KEY (person_id, role, institution_id),
  FOREIGN KEY (person_id) REFERENCES person (id),
  FOREIGN KEY (institution_id) REFERENCES institution (id)
);
