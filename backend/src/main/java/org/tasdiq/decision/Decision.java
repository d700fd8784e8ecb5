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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;

/** The decision of one round on a file. What was decided on its blocks never changes; it can only be annulled. */
@Entity
class Decision implements Contestable {
    @Id
    private UUID id;

    private UUID fileId;
    private int round;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean active = true;
    private boolean completesCertification;

    @Convert(converter = BlocksJson.class)
    @Column(columnDefinition = "longtext")
    private List<BlockDecision> blocks;

    private LocalDate decidedOn;
    private @Nullable UUID presidentId;

    @Convert(converter = PersonIds.class)
    @Column(columnDefinition = "longtext")
    private Set<PersonId> authors;

    private Instant issuedAt;
    private @Nullable LocalDate notifiedOn;
    private @Nullable LocalDate receivedOn;

    private @Nullable Instant closedAt;

    @Column(columnDefinition = "longtext")
    private @Nullable String conditionText;

    private @Nullable LocalDate conditionUntil;
    private @Nullable LocalDate conditionNotified;
    private @Nullable Boolean conditionMet;

    @Column(columnDefinition = "longtext")
    private String conditionReasons = "";

    private @Nullable UUID conditionBy;
    private @Nullable Instant conditionAt;

    @Version
    private long version;

    protected Decision() {}

    Decision(CandidacyId file, Verdict verdict, Outcome outcome, boolean completesCertification, Instant issuedAt) {
        this.id = UUID.randomUUID();
        this.fileId = file.value();
        this.round = verdict.round();
        this.outcome = outcome;
        this.completesCertification = completesCertification;
        this.blocks = verdict.blocks();
        this.decidedOn = verdict.on();
        this.presidentId =
                verdict.president() == null ? null : verdict.president().value();
        this.authors = verdict.authors();
        this.issuedAt = issuedAt;
        var condition = verdict.condition();
        if (condition != null && outcome == Outcome.PARTIAL_SUCCESS_PENDING_CONFIRMATION) {
            this.conditionText = condition.text();
            this.conditionUntil = condition.until();
        }
    }

    /** @return whether the candidate learns of the condition for the first time */
    boolean notifyCondition(LocalDate on) {
        if (conditionNotified != null) return false;
        conditionNotified = on;
        return true;
    }

    /**
     * The condition is fulfilled or not, and the decision is what it makes of it: in the second case nothing is granted,
     * and the condition is what is still to be shown.
     */
    void settle(boolean met, String reasons, Outcome settled, PersonId by, Instant at) {
        var condition = conditionText;
        if (condition == null || conditionMet != null) throw Refusal.conflict("decision.noCondition");
        if (!met && reasons.isBlank()) throw Refusal.invalid("reasons", "required");
        conditionMet = met;
        conditionReasons = reasons.strip();
        conditionBy = by.value();
        conditionAt = at;
        outcome = settled;
        if (met) return;
        blocks = blocks.stream().map(block -> block.withheld(condition)).toList();
        completesCertification = false;
    }

    boolean isPending() {
        return conditionText != null && conditionMet == null;
    }

    @Nullable
    ConditionSheet condition() {
        return conditionText == null || conditionUntil == null
                ? null
                : new ConditionSheet(
                        conditionText,
                        conditionUntil,
                        conditionMet,
                        conditionReasons,
                        conditionBy == null ? null : new PersonId(conditionBy),
                        conditionAt);
    }

    void notify(LocalDate on) {
        notifiedOn = on;
    }

    @Override
    public void receive(LocalDate on) {
        receivedOn = on;
    }

    @Override
    public void annul() {
        if (!active) throw Refusal.conflict("decision.over");
        active = false;
    }

    @Override
    public void close(Instant at) {
        closedAt = at;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean isClosed() {
        return closedAt != null;
    }

    /** Whoever made it what it is: the jury, and who settled its condition. */
    boolean isBy(PersonId person) {
        return authors.contains(person) || person.value().equals(conditionBy);
    }

    /**
     * A block that an earlier file had earned was taken away.
     *
     * @return whether a certification was complete until now
     */
    boolean loseCertification() {
        boolean complete = completesCertification;
        completesCertification = false;
        return complete;
    }

    Set<BlockId> granted() {
        return blocks.stream()
                .filter(BlockDecision::granted)
                .map(BlockDecision::block)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<BlockDecision> blocks() {
        return blocks;
    }

    @Override
    public int round() {
        return round;
    }

    Outcome outcome() {
        return outcome;
    }

    @Override
    public @Nullable LocalDate notifiedOn() {
        return notifiedOn;
    }

    @Nullable
    LocalDate receivedOn() {
        return receivedOn;
    }

    /** @param stands for the one who reads it */
    DecisionSheet sheet(boolean stands, List<Remedy> remedies) {
        return new DecisionSheet(
                new DecisionId(id),
                new CandidacyId(fileId),
                round,
                outcome,
                stands,
                completesCertification,
                blocks,
                decidedOn,
                presidentId == null ? null : new PersonId(presidentId),
                authors,
                issuedAt,
                notifiedOn,
                receivedOn,
                condition(),
                remedies);
    }
}
