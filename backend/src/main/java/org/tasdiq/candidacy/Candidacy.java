package org.tasdiq.candidacy;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.IdSet;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CertificationId;

/** One VAE application and where it stands. */
@Entity
class Candidacy {
    @Id
    private UUID id;

    private String reference;
    private UUID candidateId;
    private String candidateName;
    private UUID institutionId;
    private String regime;
    private UUID certificationId;

    @Convert(converter = IdSet.class)
    private Set<UUID> certificationBlocks;

    @Convert(converter = IdSet.class)
    private Set<UUID> carriedBlocks;

    @Enumerated(EnumType.STRING)
    private CandidacyStatus status;

    @Convert(converter = ApplicationFormJson.class)
    private ApplicationForm form;

    private int formVersion;
    private @Nullable UUID adviserId;
    private boolean adviserWrites;

    @Convert(converter = IdSet.class)
    private Set<UUID> accompaniedBy;

    private Instant begunAt;
    private @Nullable LocalDate firstSubmittedOn;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate completeOn;
    private @Nullable LocalDate acknowledgedOn;

    @Convert(converter = MissingPieces.class)
    private @Nullable Set<MissingPiece> missing;

    private @Nullable String completenessNote;
    private boolean identityChecked;
    private @Nullable UUID opinionBy;
    private @Nullable Boolean opinionFavourable;
    private @Nullable String opinionText;
    private @Nullable Instant opinionAt;
    private @Nullable UUID adviceBy;
    private @Nullable Boolean adviceFavourable;
    private @Nullable String adviceText;
    private @Nullable Instant adviceAt;

    @Convert(converter = RejectionReasons.class)
    private @Nullable Set<RejectionReason> rejectionReasons;

    private @Nullable String rulingExplanation;
    private @Nullable UUID decidedBy;
    private @Nullable LocalDate decidedOn;
    private boolean bySilence;
    private @Nullable UUID overruledBy;
    private @Nullable UUID overruleConfirmedBy;
    private @Nullable LocalDate overruledOn;
    private @Nullable String closingReason;
    private @Nullable UUID previousId;

    @Version
    private long version;

    protected Candidacy() {}

    Candidacy(
            CandidacyId id,
            String reference,
            PersonId candidate,
            String candidateName,
            InstitutionId institution,
            String regime,
            CertificationId certification,
            Set<UUID> certificationBlocks,
            Instant begunAt) {
        this.id = id.value();
        this.reference = reference;
        this.candidateId = candidate.value();
        this.candidateName = candidateName;
        this.institutionId = institution.value();
        this.regime = regime;
        this.certificationId = certification.value();
        this.certificationBlocks = Set.copyOf(certificationBlocks);
        this.carriedBlocks = Set.of();
        this.accompaniedBy = Set.of();
        this.status = CandidacyStatus.DRAFT;
        this.form = ApplicationForm.blank();
        this.begunAt = begunAt;
    }

    /** Takes up the definitively granted blocks of an earlier file; admissible from the start. */
    void follow(Candidacy earlier, Set<UUID> granted) {
        previousId = earlier.id;
        carriedBlocks = Set.copyOf(granted);
        identityChecked = earlier.identityChecked;
        var open = new LinkedHashSet<>(earlier.certificationBlocks);
        open.removeAll(granted);
        form = new ApplicationForm(
                earlier.form.goal(),
                open,
                earlier.form.experiences(),
                earlier.form.positions(),
                earlier.form.accompanied(),
                false);
        adviserId = earlier.adviserId;
        adviserWrites = earlier.adviserWrites;
        accompaniedBy = Set.copyOf(earlier.accompaniedBy);
    }

    void write(ApplicationForm written) {
        if (!isWithCandidate()) throw Refusal.conflict("candidacy.notEditable");
        ApplicationPolicy.requireShort(written);
        if (!certificationBlocks.containsAll(written.targetBlocks())) {
            throw Refusal.invalid("targetBlocks", "candidacy.blockOfAnotherCertification");
        }
        if (written.targetBlocks().stream().anyMatch(carriedBlocks::contains)) {
            throw Refusal.invalid("targetBlocks", "candidacy.blockGranted");
        }
        form = written;
    }

    void submit(LocalDate today) {
        if (status != CandidacyStatus.DRAFT) throw Refusal.conflict("candidacy.alreadySubmitted");
        send(today);
        firstSubmittedOn = today;
    }

    void resubmit(LocalDate today) {
        if (status != CandidacyStatus.INCOMPLETE) throw Refusal.conflict("candidacy.notIncomplete");
        send(today);
    }

    private void send(LocalDate today) {
        ApplicationPolicy.check(form);
        submittedOn = today;
        status = CandidacyStatus.SUBMITTED;
        formVersion++;
    }

    /** @return whether the receipt is new: the step may run twice */
    boolean acknowledge(LocalDate today) {
        if (acknowledgedOn != null) return false;
        acknowledgedOn = today;
        if (previousId != null) admit(today, false);
        return true;
    }

    void check(CompletenessFinding finding) {
        if (status != CandidacyStatus.SUBMITTED) throw Refusal.conflict("candidacy.notToCheck");
        missing = Set.copyOf(finding.missing());
        completenessNote = finding.note();
        identityChecked |= finding.identityChecked();
        if (finding.isComplete()) {
            status = CandidacyStatus.COMPLETE;
            completeOn = submittedOn;
        } else {
            status = CandidacyStatus.INCOMPLETE;
        }
    }

    void opinion(PersonId author, boolean favourable, String text, Instant now) {
        if (status != CandidacyStatus.COMPLETE) throw Refusal.conflict("candidacy.notToDecide");
        opinionBy = author.value();
        opinionFavourable = favourable;
        opinionText = text;
        opinionAt = now;
    }

    /** It goes with the application, and is sent with it. */
    void advice(PersonId author, boolean favourable, String text, Instant now) {
        if (!isWithCandidate()) throw Refusal.conflict("candidacy.adviceAfterSending");
        if (text.isBlank()) throw Refusal.invalid("text", "required");
        adviceBy = author.value();
        adviceFavourable = favourable;
        adviceText = text;
        adviceAt = now;
    }

    void accept(PersonId adviser, boolean mayWrite) {
        if (adviser.value().equals(candidateId)) throw Refusal.forbidden("candidacy.ownAdviser");
        if (hasDecided(adviser)) throw Refusal.forbidden("candidacy.deciderAdvises");
        if (status.isOver()) throw Refusal.conflict("candidacy.over");
        adviserId = adviser.value();
        adviserWrites = mayWrite;
        var all = new HashSet<>(accompaniedBy);
        all.add(adviser.value());
        accompaniedBy = Set.copyOf(all);
    }

    void dismissAdviser() {
        adviserId = null;
        adviserWrites = false;
    }

    void entrust(boolean mayWrite) {
        adviserWrites = mayWrite;
    }

    void rule(AdmissibilityRuling ruling, PersonId by, LocalDate today) {
        if (status != CandidacyStatus.COMPLETE) throw Refusal.conflict("candidacy.notToDecide");
        if (opinionBy == null) throw Refusal.conflict("candidacy.opinionMissing");
        if (!ruling.isAdmissible() && ruling.explanation().isBlank()) {
            throw Refusal.invalid("explanation", "candidacy.explanationMissing");
        }
        rulingExplanation = ruling.explanation();
        decidedBy = by.value();
        if (ruling.isAdmissible()) admit(today, false);
        else reject(ruling.reasons(), today, false);
    }

    void admit(LocalDate today, boolean silence) {
        rejectionReasons = Set.of();
        decide(CandidacyStatus.ADMISSIBLE, today, silence);
    }

    void reject(Set<RejectionReason> reasons, LocalDate today, boolean silence) {
        rejectionReasons = Set.copyOf(reasons);
        decide(CandidacyStatus.CONTESTABLE, today, silence);
    }

    /** Those who took no part take the rejection away; it stays as history, and the application is admissible. */
    void overrule(PersonId proposed, PersonId confirmed, LocalDate today) {
        if (status != CandidacyStatus.CONTESTABLE) throw Refusal.conflict("candidacy.notContestable");
        status = CandidacyStatus.ADMISSIBLE;
        overruledBy = proposed.value();
        overruleConfirmedBy = confirmed.value();
        overruledOn = today;
    }

    private void decide(CandidacyStatus decided, LocalDate today, boolean silence) {
        status = decided;
        decidedOn = today;
        bySilence = silence;
    }

    void end(CandidacyStatus over, String reason) {
        if (status.isOver() && status != over) throw Refusal.conflict("candidacy.over");
        status = over;
        closingReason = reason;
    }

    /** @return the step at which the file had lapsed */
    String revive() {
        if (status != CandidacyStatus.LAPSED) throw Refusal.conflict("candidacy.notLapsed");
        var step = closingReason;
        status = step.startsWith("portfolio.") ? CandidacyStatus.ADMISSIBLE : CandidacyStatus.INCOMPLETE;
        closingReason = "";
        return step;
    }

    /** Whether that file, of the same candidate, seeks the same and came later. */
    boolean isRepeatedBy(Candidacy other) {
        return other.certificationId.equals(certificationId)
                && other.begunAt.isAfter(begunAt)
                && !other.status.isOver();
    }

    boolean isOwn(PersonId person) {
        return candidateId.equals(person.value());
    }

    boolean isAdvisedBy(PersonId person) {
        return person.value().equals(adviserId);
    }

    boolean isEntrustedTo(PersonId person) {
        return adviserWrites && isAdvisedBy(person);
    }

    private Set<PersonId> overruledBy() {
        return Stream.of(overruledBy, overruleConfirmedBy)
                .flatMap(Stream::ofNullable)
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean hasDecided(PersonId person) {
        return person.value().equals(opinionBy)
                || person.value().equals(decidedBy)
                || overruledBy().contains(person);
    }

    /** The application can still be written: it was not sent yet, or came back. */
    private boolean isWithCandidate() {
        return status == CandidacyStatus.DRAFT || status == CandidacyStatus.INCOMPLETE;
    }

    CandidacyId id() {
        return new CandidacyId(id);
    }

    InstitutionId institution() {
        return new InstitutionId(institutionId);
    }

    String regime() {
        return regime;
    }

    CandidacyStatus status() {
        return status;
    }

    ApplicationForm form() {
        return form;
    }

    int formVersion() {
        return formVersion;
    }

    boolean isFollowUp() {
        return previousId != null;
    }

    private @Nullable Opinion programmeHeadOpinion() {
        return opinionBy == null || opinionFavourable == null || opinionText == null || opinionAt == null
                ? null
                : new Opinion(new PersonId(opinionBy), opinionFavourable, opinionText, opinionAt);
    }

    private @Nullable Opinion adviserOpinion() {
        return adviceBy == null || adviceFavourable == null || adviceText == null || adviceAt == null
                ? null
                : new Opinion(new PersonId(adviceBy), adviceFavourable, adviceText, adviceAt);
    }

    CandidacySheet sheet() {
        var open = new HashSet<>(certificationBlocks);
        open.removeAll(carriedBlocks);
        var aimed = form.targetBlocks().isEmpty() ? open : form.targetBlocks();
        Set<BlockId> targets = aimed.stream().map(BlockId::new).collect(Collectors.toUnmodifiableSet());
        return new CandidacySheet(
                id(),
                reference,
                new PersonId(candidateId),
                candidateName,
                institution(),
                regime,
                new CertificationId(certificationId),
                aimed.equals(certificationBlocks),
                targets,
                carriedBlocks.stream().map(BlockId::new).collect(Collectors.toUnmodifiableSet()),
                status,
                form,
                adviserId == null ? null : new PersonId(adviserId),
                accompaniedBy.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                begunAt,
                submittedOn,
                completeOn,
                missing == null
                        ? null
                        : new CompletenessFinding(
                                missing, completenessNote == null ? "" : completenessNote, identityChecked),
                identityChecked,
                programmeHeadOpinion(),
                adviserOpinion(),
                rejectionReasons == null
                        ? null
                        : new AdmissibilityRuling(rejectionReasons, rulingExplanation == null ? "" : rulingExplanation),
                decidedBy == null ? null : new PersonId(decidedBy),
                bySilence,
                decidedOn,
                overruledBy(),
                overruledOn,
                previousId == null ? null : new CandidacyId(previousId));
    }
}
