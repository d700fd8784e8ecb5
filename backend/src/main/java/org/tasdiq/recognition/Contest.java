package org.tasdiq.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.ProposedRulingSheet;
import org.tasdiq.decision.RulingAuthor;
import org.tasdiq.identity.PersonId;

/** The one appeal against the decision of a round. */
@Entity
class Contest {
    @Id
    private UUID id;

    private UUID requestId;
    private int round;
    private String grounds;
    private LocalDate lodgedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealRuling ruling;

    private boolean bySilence;

    @Column(columnDefinition = "longtext")
    private String reasons = "";

    private @Nullable UUID ruledBy;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant ruledAt;
    private @Nullable LocalDate notifiedOn;

    @Version
    private int revision;

    protected Contest() {}

    Contest(RecognitionRequest request, String grounds, LocalDate lodgedOn) {
        this.id = UUID.randomUUID();
        this.requestId = request.id().value();
        this.round = request.round();
        this.grounds = grounds;
        this.lodgedOn = lodgedOn;
    }

    /** The board rules as one of its members proposed and another confirmed. */
    void rule(ProposedRulingSheet proposal, PersonId confirmed, Instant at) {
        ruling = proposal.ruling();
        reasons = proposal.reasons();
        ruledBy = proposal.proposedBy().value();
        confirmedBy = confirmed.value();
        ruledAt = at;
    }

    /** Nobody ruled in time: the law rejects, and no reasons are given. */
    void rejectBySilence(Instant at) {
        ruling = AppealRuling.DISMISSED;
        bySilence = true;
        ruledAt = at;
    }

    void requireUnruled() {
        if (ruling != null) throw Refusal.conflict("recognition.elsewhere");
    }

    /** @return false when that was done before */
    boolean notify(LocalDate on) {
        if (notifiedOn != null) return false;
        notifiedOn = on;
        return true;
    }

    int round() {
        return round;
    }

    @Nullable
    AppealRuling ruling() {
        return ruling;
    }

    /** @param authors as far as two members ruled */
    ContestSheet sheet(List<RulingAuthor> authors) {
        return new ContestSheet(
                round,
                grounds,
                lodgedOn,
                ruling,
                bySilence,
                reasons,
                ruledBy == null ? null : new PersonId(ruledBy),
                confirmedBy == null ? null : new PersonId(confirmedBy),
                notifiedOn,
                authors);
    }
}
