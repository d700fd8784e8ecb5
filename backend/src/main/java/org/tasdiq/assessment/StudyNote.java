package org.tasdiq.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/** How a member studied what they did not open here, as the president says. */
@Entity
@IdClass(StudyNote.Key.class)
class StudyNote {
    record Key(UUID candidacyId, int round, UUID personId) implements Serializable {
        Key(CandidacyId file, int round, PersonId person) {
            this(file.value(), round, person.value());
        }
    }

    @Id
    private UUID candidacyId;

    @Id
    private int round;

    @Id
    private UUID personId;

    private String how;
    private UUID notedBy;
    private Instant notedAt;

    protected StudyNote() {}

    StudyNote(CandidacyId file, int round, PersonId person) {
        this.candidacyId = file.value();
        this.round = round;
        this.personId = person.value();
    }

    void write(String words, PersonId by, Instant now) {
        how = words;
        notedBy = by.value();
        notedAt = now;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String how() {
        return how;
    }
}
