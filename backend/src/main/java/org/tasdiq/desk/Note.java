package org.tasdiq.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/** What the staff tell each other about a file. */
@Entity
@Table(name = "work_note")
class Note {
    @Id
    private UUID id;

    private UUID fileId;
    private UUID authorId;

    @Column(columnDefinition = "longtext")
    private String text;

    private Instant writtenAt;

    protected Note() {}

    Note(CandidacyId file, PersonId author, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.fileId = file.value();
        this.authorId = author.value();
        this.text = text;
        this.writtenAt = now;
    }

    NoteId id() {
        return new NoteId(id);
    }

    boolean isOn(CandidacyId file) {
        return fileId.equals(file.value());
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    NoteSheet sheet(String authorName, PersonId reader) {
        return new NoteSheet(id(), author(), authorName, text, writtenAt, author().equals(reader));
    }
}
