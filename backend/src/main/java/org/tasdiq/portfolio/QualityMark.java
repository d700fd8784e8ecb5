package org.tasdiq.portfolio;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.tasdiq.identity.PersonId;

/** What a person found of one quality of an item, the latest only; the journal keeps the earlier ones. */
@Entity
@IdClass(QualityMark.Key.class)
class QualityMark {
    record Key(UUID evidenceId, Quality quality) implements Serializable {}

    @Id
    private UUID evidenceId;

    @Id
    @Enumerated(EnumType.STRING)
    private Quality quality;

    @Enumerated(EnumType.STRING)
    private Quality.Value found;

    private String comment;
    private UUID byPerson;
    private Instant at;

    protected QualityMark() {}

    QualityMark(EvidenceId item, Quality quality, Quality.Value found, String comment, PersonId by, Instant at) {
        this.evidenceId = item.value();
        this.quality = quality;
        this.found = found;
        this.comment = comment;
        this.byPerson = by.value();
        this.at = at;
    }

    EvidenceId item() {
        return new EvidenceId(evidenceId);
    }

    PersonId by() {
        return new PersonId(byPerson);
    }

    QualitySheet sheet(String name) {
        return new QualitySheet(quality, found, comment, name, at);
    }
}
