-- Which levels of other frameworks the European ones go with: whoever administers the institutions concerned adds the next version.
CREATE TABLE crosswalk (
  framework varchar(10)  NOT NULL,
  version   int          NOT NULL,
  since     date         NOT NULL COMMENT 'the present version is the highest whose day has come',
  status    varchar(20)  NOT NULL COMMENT 'OFFICIAL or PROPOSED',
  source_fr varchar(500) NOT NULL COMMENT 'may be empty where the match is proposed',
  source_ar varchar(500) NOT NULL,
  source_en varchar(500) NOT NULL,
  levels    longtext     NOT NULL COMMENT 'JSON: by the European level, 1 to 8; empty where the framework has none',
  added_by  varchar(200) NOT NULL DEFAULT '' COMMENT 'name; empty: came with the product',
  added_at  datetime(6)  NULL,
  PRIMARY KEY (framework, version)
);

INSERT INTO crosswalk (framework, version, since, status, source_fr, source_ar, source_en, levels) VALUES
  ('EQF', 1, '2017-05-22', 'OFFICIAL',
   'Recommandation du Conseil du 22 mai 2017 (2017/C 189/03)',
   'توصية المجلس المؤرخة في 22 ماي 2017 (2017/C 189/03)',
   'Council Recommendation of 22 May 2017 (2017/C 189/03)',
   '["1","2","3","4","5","6","7","8"]'),
  ('RNCP', 1, '2019-01-08', 'OFFICIAL',
   'Décret n° 2019-14 du 8 janvier 2019 : les niveaux 3 à 8 sont ceux du cadre européen',
   'الأمر الفرنسي عدد 2019-14 المؤرخ في 8 جانفي 2019: المستويات من 3 إلى 8 هي مستويات الإطار الأوروبي',
   'French decree 2019-14 of 8 January 2019: levels 3 to 8 are those of the European framework',
   '["","","3","4","5","6","7","8"]'),
  ('CNC', 1, '2009-07-08', 'PROPOSED',
   'Décret tunisien n° 2009-2139 du 8 juillet 2009 ; rapprochement par les diplômes types, sans référencement officiel connu',
   'الأمر عدد 2139 لسنة 2009 المؤرخ في 8 جويلية 2009؛ مقاربة عن طريق الشهادات النموذجية، دون ربط رسمي معروف',
   'Tunisian decree 2009-2139 of 8 July 2009; likened by typical awards, no official referencing known',
   '["1","1","2","3","4","5","6","7"]'),
  ('ACQF', 1, '2023-07-13', 'PROPOSED',
   'Cadre continental africain des certifications, document validé du 11 au 13 juillet 2023 ; rapprochement par les diplômes types, sans référencement officiel connu',
   'الإطار القاري الإفريقي للمؤهلات، وثيقة مصادق عليها من 11 إلى 13 جويلية 2023؛ مقاربة عن طريق الشهادات النموذجية، دون ربط رسمي معروف',
   'African Continental Qualifications Framework, document validated 11 to 13 July 2023; likened by typical awards, no official referencing known',
   '["1–2","1–2","3–4","4–5","6","7–8","9","10"]');
