package org.tasdiq.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/** One authority asks to take a decision away; another confirms, or the request is withdrawn. */
@Entity
class Revocation {
    @Id
    private UUID id;

    private UUID fileId;
    private int round;

    @Column(columnDefinition = "longtext")
    private String reason;

    private UUID askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private RevocationState state;

    private @Nullable UUID settledBy;
    private @Nullable Instant settledAt;

    @Version
    private long version;

    protected Revocation() {}

    Revocation(CandidacyId file, int round, String reason, PersonId by, Instant at) {
        if (reason.isBlank()) throw Refusal.invalid("reason", "required");
        this.id = UUID.randomUUID();
        this.fileId = file.value();
        this.round = round;
        this.reason = reason.strip();
        this.askedBy = by.value();
        this.askedAt = at;
        this.state = RevocationState.ASKED;
    }

    /** Four eyes: whoever asked cannot agree with themselves. */
    void confirm(PersonId by, Instant at) {
        if (by.value().equals(askedBy)) throw Refusal.forbidden("decision.fourEyes");
        settle(RevocationState.CONFIRMED, by, at);
    }

    void withdraw(PersonId by, Instant at) {
        settle(RevocationState.WITHDRAWN, by, at);
    }

    private void settle(RevocationState settled, PersonId by, Instant at) {
        state = settled;
        settledBy = by.value();
        settledAt = at;
    }

    String reason() {
        return reason;
    }

    PersonId askedBy() {
        return new PersonId(askedBy);
    }

    RevocationSheet sheet() {
        return new RevocationSheet(
                new CandidacyId(fileId),
                round,
                reason,
                askedBy(),
                askedAt,
                state,
                settledBy == null ? null : new PersonId(settledBy),
                settledAt);
    }
}
