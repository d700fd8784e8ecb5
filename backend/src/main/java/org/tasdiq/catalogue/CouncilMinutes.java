package org.tasdiq.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vote of the council on one version of an offer, with the answer of the decision table; never changed. */
@Entity
class CouncilMinutes {
    @Id
    private UUID id;

    private UUID offerId;
    private int version;
    private String number;
    private String council;
    private LocalDate heldOn;
    private int members;
    private int present;
    private int inFavour;
    private int against;
    private int abstentions;
    private int blank;
    private int notVoting;
    private int quorum;

    @Enumerated(EnumType.STRING)
    private VoteOutcome outcome;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;
    private String decisionTable;
    private int tableVersion;
    private String recordedBy;
    private @Nullable UUID recorderId;
    private Instant recordedAt;

    protected CouncilMinutes() {}

    CouncilMinutes(
            Offer offer, VoteRecord vote, LocalDate on, VoteVerdict verdict, VoteOutcome outcome, Offer.Pen pen) {
        this.id = UUID.randomUUID();
        this.offerId = offer.id().value();
        this.version = offer.version();
        this.number = vote.number();
        this.council = vote.council();
        this.heldOn = on;
        this.members = vote.count().members();
        this.present = vote.count().present();
        this.inFavour = vote.count().inFavour();
        this.against = vote.count().against();
        this.abstentions = vote.count().abstentions();
        this.blank = vote.count().blank();
        this.notVoting = vote.count().notVoting();
        this.quorum = verdict.quorum();
        this.outcome = outcome;
        this.validFrom = vote.validFrom();
        this.validUntil = vote.validUntil();
        this.decisionTable = verdict.table();
        this.tableVersion = verdict.version();
        this.recordedBy = pen.name();
        this.recorderId = pen.person().value();
        this.recordedAt = pen.at();
    }

    VoteSheet sheet() {
        return new VoteSheet(
                version,
                number,
                council,
                heldOn,
                new VoteCount(members, present, inFavour, against, abstentions, blank, notVoting),
                quorum,
                outcome,
                validFrom,
                validUntil,
                decisionTable,
                tableVersion,
                recordedBy,
                recordedAt);
    }
}
