package org.tasdiq.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.tasdiq.referential.CompetencyId;

/** One mark on one scorecard, sealed: what it says needs the key of the scorecard. */
@Entity
@IdClass(Marking.Key.class)
class Marking {
    record Key(UUID scorecardId, UUID competencyId) implements Serializable {}

    @Id
    private UUID scorecardId;

    @Id
    private UUID competencyId;

    @Column(length = 1 << 20)
    private byte[] sealed;

    private Instant markedAt;

    protected Marking() {}

    Marking(Scorecard card, CompetencyId competency) {
        this.scorecardId = card.id();
        this.competencyId = competency.value();
    }

    void write(byte[] sealed, Instant now) {
        this.sealed = sealed;
        markedAt = now;
    }

    UUID scorecardId() {
        return scorecardId;
    }

    UUID competencyId() {
        return competencyId;
    }

    byte[] sealed() {
        return sealed;
    }
}
