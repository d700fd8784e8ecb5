-- The skills of published offers with their names, so that the catalogue can be filtered by those it has.
CREATE TABLE catalogue_skill (
  offer_id uuid         NOT NULL,
  uri      varchar(300) NOT NULL,
  label_fr varchar(300) NOT NULL,
  label_ar varchar(300) NOT NULL,
  label_en varchar(300) NOT NULL,
  PRIMARY KEY (offer_id, uri),
  KEY offers_with (uri),
  FOREIGN KEY (offer_id) REFERENCES catalogue_entry (offer_id)
);

INSERT INTO catalogue_skill (offer_id, uri, label_fr, label_ar, label_en)
SELECT e.offer_id, s.uri, coalesce(max(s.fr), ''), coalesce(max(s.ar), ''), coalesce(max(s.en), '')
FROM catalogue_entry e,
     JSON_TABLE(e.content, '$.outcomes[*].esco[*]' COLUMNS (
       uri varchar(300) PATH '$.uri',
       fr  varchar(300) PATH '$.label.fr',
       ar  varchar(300) PATH '$.label.ar',
       en  varchar(300) PATH '$.label.en')) s
WHERE s.uri IS NOT NULL
GROUP BY e.offer_id, s.uri;
