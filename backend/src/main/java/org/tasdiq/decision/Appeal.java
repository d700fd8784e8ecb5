package org.tasdiq.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.EvidenceId;

/** The candidate's appeal against one decision, and what the board ruled. */
@Entity
class Appeal {
    @Id
    private UUID id;

    private UUID fileId;
    private int round;

    @Column(columnDefinition = "longtext")
    private String grounds;

    @Convert(converter = PapersJson.class)
    @Column(columnDefinition = "longtext")
    private List<EvidenceId> papers;

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
    private long version;

    protected Appeal() {}

    Appeal(CandidacyId file, int round, String grounds, List<EvidenceId> papers, LocalDate lodgedOn) {
        if (grounds.isBlank()) throw Refusal.invalid("grounds", "required");
        this.id = UUID.randomUUID();
        this.fileId = file.value();
        this.round = round;
        this.grounds = grounds.strip();
        this.papers = List.copyOf(papers);
        this.lodgedOn = lodgedOn;
    }

    /** The board rules as one of its members proposed and another confirmed. */
    void rule(ProposedRulingSheet proposal, PersonId confirmed, Instant at) {
        if (isReviewed()) throw Refusal.conflict("decision.appealReviewed");
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

    /** @return whether this was the first time */
    boolean notify(LocalDate on) {
        if (notifiedOn != null) return false;
        notifiedOn = on;
        return true;
    }

    boolean isNotified() {
        return notifiedOn != null;
    }

    boolean isReviewed() {
        return ruling != null;
    }

    boolean holds(EvidenceId paper) {
        return papers.contains(paper);
    }

    int round() {
        return round;
    }

    @Nullable
    AppealRuling ruling() {
        return ruling;
    }

    /** @param authors as far as two members ruled */
    AppealSheet sheet(List<RulingAuthor> authors) {
        return new AppealSheet(
                new CandidacyId(fileId),
                round,
                grounds,
                papers,
                lodgedOn,
                ruling,
                bySilence,
                reasons,
                ruledBy == null ? null : new PersonId(ruledBy),
                confirmedBy == null ? null : new PersonId(confirmedBy),
                ruledAt,
                authors);
    }
}
