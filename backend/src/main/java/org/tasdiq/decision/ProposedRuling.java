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
import org.tasdiq.CaseId;
import org.tasdiq.Refusal;
import org.tasdiq.identity.PersonId;

/** One member of the board proposes how to rule, with the grounds; another confirms it or sends it back. */
@Entity
class ProposedRuling {
    @Id
    private UUID id;

    private UUID fileId;
    private int round;

    @Enumerated(EnumType.STRING)
    private AppealRuling ruling;

    @Column(columnDefinition = "longtext")
    private String reasons;

    private UUID proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private ProposedRulingState state;

    private @Nullable UUID settledBy;
    private @Nullable Instant settledAt;

    @Column(columnDefinition = "longtext")
    private String remark = "";

    @Version
    private long version;

    protected ProposedRuling() {}

    ProposedRuling(CaseId file, int round, AppealRuling ruling, String reasons, PersonId by, Instant at) {
        if (reasons.isBlank()) throw Refusal.invalid("reasons", "required");
        this.id = UUID.randomUUID();
        this.fileId = file.value();
        this.round = round;
        this.ruling = ruling;
        this.reasons = reasons.strip();
        this.proposedBy = by.value();
        this.proposedAt = at;
        this.state = ProposedRulingState.PROPOSED;
    }

    /** Four eyes: whoever proposed cannot agree with themselves. */
    void confirm(PersonId by, Instant at) {
        if (by.value().equals(proposedBy)) throw Refusal.forbidden("decision.twoMembers");
        settle(ProposedRulingState.CONFIRMED, by.value(), at);
    }

    void sendBack(String why, PersonId by, Instant at) {
        if (why.isBlank()) throw Refusal.invalid("remark", "required");
        remark = why.strip();
        settle(ProposedRulingState.SENT_BACK, by.value(), at);
    }

    void overtake(Instant at) {
        settle(ProposedRulingState.OVERTAKEN, null, at);
    }

    private void settle(ProposedRulingState settled, @Nullable UUID by, Instant at) {
        state = settled;
        settledBy = by;
        settledAt = at;
    }

    AppealRuling ruling() {
        return ruling;
    }

    String reasons() {
        return reasons;
    }

    PersonId proposedBy() {
        return new PersonId(proposedBy);
    }

    ProposedRulingSheet sheet(CaseId file, String proposer) {
        return new ProposedRulingSheet(
                file,
                round,
                ruling,
                reasons,
                proposedBy(),
                proposer,
                proposedAt,
                state,
                settledBy == null ? null : new PersonId(settledBy),
                settledAt,
                remark);
    }
}
