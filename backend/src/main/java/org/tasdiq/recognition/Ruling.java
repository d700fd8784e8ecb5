package org.tasdiq.recognition;

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
import org.tasdiq.IdSet;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.EvidenceId;

/** The decision of one round; what it says never changes. */
@Entity
class Ruling {
    @Id
    private UUID id;

    private UUID requestId;
    private int round;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Enumerated(EnumType.STRING)
    private Recognition outcome;

    @Convert(converter = ConclusionJson.class)
    @Column(columnDefinition = "longtext")
    private Conclusion conclusion;

    @Convert(converter = MarksJson.class)
    @Column(columnDefinition = "longtext")
    private List<CriterionMark> differences;

    private int coverage;
    private String partnership;

    @Convert(converter = IdSet.class)
    @Column(columnDefinition = "longtext")
    private Set<UUID> decidedBy;

    private LocalDate decidedOn;
    private @Nullable Instant issuedAt;
    private String attestation = "";
    private @Nullable LocalDate notifiedOn;
    private boolean annulled;
    private @Nullable UUID fileId;
    private @Nullable UUID evidenceId;
    private @Nullable Instant handInAt;

    @Version
    private int revision;

    protected Ruling() {}

    Ruling(
            RecognitionRequest request,
            Basis basis,
            Conclusion conclusion,
            List<CriterionMark> differences,
            int coverage,
            String partnership,
            Set<PersonId> decidedBy,
            LocalDate decidedOn) {
        this.id = UUID.randomUUID();
        this.requestId = request.id().value();
        this.round = request.round();
        this.basis = basis;
        this.outcome = conclusion.outcome();
        this.conclusion = conclusion;
        this.differences = differences;
        this.coverage = coverage;
        this.partnership = partnership;
        this.decidedBy = decidedBy.stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet());
        this.decidedOn = decidedOn;
    }

    void issue(Instant at) {
        issuedAt = at;
    }

    /** @return false when that was done before */
    boolean attest(String number) {
        if (!attestation.isEmpty()) return false;
        attestation = number;
        return true;
    }

    void notify(LocalDate on) {
        notifiedOn = on;
    }

    void annul() {
        annulled = true;
        handInAt = null;
    }

    void begun(CandidacyId file) {
        fileId = file.value();
    }

    /** Its portfolio is open: the credential comes in, unless it is there or the decision was taken away. */
    void awaitHandIn(Instant from) {
        if (evidenceId == null && !annulled) handInAt = from;
    }

    /** The portfolio does not take it: it is for the learner to hand it in. */
    void leaveHandIn() {
        handInAt = null;
    }

    /** Guards: once. */
    void handedIn(EvidenceId evidence) {
        if (evidenceId != null) throw Refusal.conflict("recognition.handedIn");
        evidenceId = evidence.value();
        handInAt = null;
    }

    void takenOut() {
        evidenceId = null;
    }

    Recognition outcome() {
        return outcome;
    }

    Basis basis() {
        return basis;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    boolean isIssued() {
        return issuedAt != null;
    }

    boolean isNotified() {
        return notifiedOn != null;
    }

    boolean isBy(PersonId person) {
        return decidedBy.contains(person.value());
    }

    @Nullable
    CandidacyId file() {
        return fileId == null ? null : new CandidacyId(fileId);
    }

    @Nullable
    EvidenceId evidence() {
        return evidenceId == null ? null : new EvidenceId(evidenceId);
    }

    UUID id() {
        return id;
    }

    RequestId request() {
        return new RequestId(requestId);
    }

    RulingSheet sheet(List<TargetOutcome> asked) {
        return new RulingSheet(
                round,
                basis,
                conclusion.naming(asked),
                differences,
                coverage,
                partnership,
                decidedOn,
                attestation,
                notifiedOn,
                annulled,
                file(),
                evidence());
    }
}
