-- What the staff tell each other about a file. Its candidate never reads it, and no jury judges by it.
CREATE TABLE work_note (
  id         uuid        NOT NULL PRIMARY KEY,
  file_id    uuid        NOT NULL,
  author_id  uuid        NOT NULL,
  text       longtext    NOT NULL,
  written_at datetime(6) NOT NULL,
  KEY note_of_file (file_id, written_at),
  FOREIGN KEY (author_id) REFERENCES person (id)
);
