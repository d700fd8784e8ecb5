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
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CompetencyId;

/** A learner's request on its way from the intake office to the decision that nobody contests any more. */
@Entity
class RecognitionRequest {
    @Id
    private UUID id;

    private String reference;
    private UUID institutionId;
    private String regime;
    private UUID learnerId;
    private String learnerName;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    private int round;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private UUID certificationId;
    private String certificationCode;

    @Convert(converter = IdSet.class)
    @Column(columnDefinition = "longtext")
    private Set<UUID> competencies;

    private String wish;

    @Convert(converter = SuppliedJson.class)
    @Column(columnDefinition = "longtext")
    private List<SuppliedElement> supplied;

    private String note;
    private LocalDate submittedOn;
    private Instant submittedAt;
    private @Nullable Instant closedAt;
    private String withdrawnFor;

    @Version
    private int revision;

    protected RecognitionRequest() {}

    RecognitionRequest(
            RequestId id,
            String reference,
            InstitutionSheet institution,
            PersonSheet learner,
            RequestForm form,
            String certificationCode,
            LocalDate submittedOn,
            Instant submittedAt) {
        this.id = id.value();
        this.reference = reference;
        this.institutionId = institution.id().value();
        this.regime = institution.regime();
        this.learnerId = learner.id().value();
        this.learnerName = learner.name();
        this.status = RequestStatus.SUBMITTED;
        this.round = 1;
        this.purpose = form.purpose();
        this.certificationId = form.certification().value();
        this.certificationCode = certificationCode;
        this.competencies =
                form.competencies().stream().map(CompetencyId::value).collect(Collectors.toUnmodifiableSet());
        this.wish = form.wish().strip();
        this.supplied = List.of();
        this.note = "";
        this.submittedOn = submittedOn;
        this.submittedAt = submittedAt;
        this.withdrawnFor = "";
    }

    /** @return false when that was done before */
    boolean verified() {
        return move(RequestStatus.SUBMITTED, RequestStatus.IN_CHECK);
    }

    void check(RequestStatus next, String words) {
        require(RequestStatus.IN_CHECK);
        status = next;
        note = words;
    }

    void complete(List<SuppliedElement> more) {
        require(RequestStatus.INCOMPLETE);
        supplied = List.copyOf(more);
        status = RequestStatus.SUBMITTED;
    }

    /** @return false when that was done before */
    boolean compare(boolean agree) {
        return move(RequestStatus.IN_EVALUATION, agree ? RequestStatus.CONCLUDED : RequestStatus.IN_SETTLEMENT);
    }

    void settle() {
        require(RequestStatus.IN_SETTLEMENT);
        status = RequestStatus.CONCLUDED;
    }

    /** @return false when that was done before */
    boolean decide() {
        return move(RequestStatus.CONCLUDED, RequestStatus.DECIDED);
    }

    /** @return false when that was done before */
    boolean notifyLearner() {
        return move(RequestStatus.DECIDED, RequestStatus.CONTESTABLE);
    }

    void contest() {
        require(RequestStatus.CONTESTABLE);
        status = RequestStatus.IN_APPEAL;
    }

    /** After an appeal that was upheld other people evaluate. */
    void beginRound() {
        require(RequestStatus.IN_APPEAL);
        round++;
        status = RequestStatus.IN_EVALUATION;
    }

    /** @return false when that was done before */
    boolean close(Instant at) {
        if (status.isOver()) return false;
        status = RequestStatus.CLOSED;
        closedAt = at;
        return true;
    }

    /** Guards: nothing is decided yet. */
    void withdraw(String why, Instant at) {
        if (!status.isUndecided()) throw Refusal.conflict("recognition.decided");
        status = RequestStatus.WITHDRAWN;
        withdrawnFor = why;
        closedAt = at;
    }

    void requireUndecided() {
        if (!status.isUndecided()) throw Refusal.conflict("recognition.elsewhere");
    }

    private boolean move(RequestStatus from, RequestStatus to) {
        if (status != from) return false;
        status = to;
        return true;
    }

    private void require(RequestStatus wanted) {
        if (status != wanted) throw Refusal.conflict("recognition.elsewhere");
    }

    RequestId id() {
        return new RequestId(id);
    }

    String reference() {
        return reference;
    }

    InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    String regime() {
        return regime;
    }

    PersonId learner() {
        return new PersonId(learnerId);
    }

    String learnerName() {
        return learnerName;
    }

    boolean isOwn(@Nullable PersonId person) {
        return learner().equals(person);
    }

    RequestStatus status() {
        return status;
    }

    int round() {
        return round;
    }

    String certificationCode() {
        return certificationCode;
    }

    List<SuppliedElement> supplied() {
        return supplied;
    }

    String note() {
        return note;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    String withdrawnFor() {
        return withdrawnFor;
    }

    Set<UUID> targetIds() {
        return competencies;
    }

    RequestForm form() {
        return new RequestForm(
                purpose,
                new CertificationId(certificationId),
                competencies.stream().map(CompetencyId::new).collect(Collectors.toUnmodifiableSet()),
                wish,
                true);
    }
}
