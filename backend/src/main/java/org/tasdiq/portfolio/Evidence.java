package org.tasdiq.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.inspection.Finding;

/** One item of evidence: what the candidate says it is, what the inspection found, what the review decided. */
@Entity
class Evidence {
    private static final Set<String> PREVIEWABLE = Set.of("application/pdf", "image/jpeg", "image/png", "text/plain");
    private static final int LONGEST_ANSWER = 4000;

    @Id
    private UUID id;

    private UUID candidacyId;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String title;
    private LocalDate dated;
    private Integer experience;
    private String fileName;
    private long bytes;
    private String sha256;
    private String wrappedKey;
    private @Nullable UUID uploadedBy;
    private Instant uploadedAt;
    private String mediaType;

    @Enumerated(EnumType.STRING)
    private EvidenceVerdict verdict;

    @Enumerated(EnumType.STRING)
    private VerdictReason verdictReason;

    private Instant inspectedAt;
    private Integer pages;
    private boolean textCut;

    @Enumerated(EnumType.STRING)
    private EvidenceStatus status;

    @Enumerated(EnumType.STRING)
    private ReviewReason statusReason;

    @Column(length = 4000)
    private String statusComment;

    @Column(length = LONGEST_ANSWER)
    private String answer;

    private UUID replaces;
    private @Nullable UUID attestationId;

    private Instant comparedAt;
    private Instant damagedAt;

    @Version
    private Long version;

    protected Evidence() {}

    Evidence(
            EvidenceId id,
            CandidacyId file,
            EvidenceDescription description,
            FileName name,
            EvidenceStore.Stored stored,
            @Nullable PersonId by,
            Instant at) {
        this.id = id.value();
        this.candidacyId = file.value();
        this.fileName = name.value();
        this.bytes = stored.bytes();
        this.sha256 = stored.sha256();
        this.wrappedKey = stored.wrappedKey();
        this.uploadedBy = by == null ? null : by.value();
        this.uploadedAt = at;
        verdict = EvidenceVerdict.PENDING;
        status = EvidenceStatus.TRANSMITTED;
        statusComment = "";
        answer = "";
        describe(description);
    }

    /** What a third party has signed here: it comes from them, and the candidate describes nothing of it. */
    static Evidence attested(
            EvidenceId id, Attestation by, EvidenceDescription description, EvidenceStore.Stored stored, Instant at) {
        var name = new FileName("attestation-" + by.id().value().toString().substring(0, 8) + ".pdf");
        var item = new Evidence(id, by.file(), description, name, stored, null, at);
        item.attestationId = by.id().value();
        return item;
    }

    /** The corrected item that takes this one's place, described as this one was. */
    Evidence replacement(EvidenceId by, FileName name, EvidenceStore.Stored stored, PersonId person, Instant at) {
        requireToReplace();
        var next = new Evidence(
                by, file(), new EvidenceDescription(kind, title, dated, experience), name, stored, person, at);
        next.replaces = id;
        status = EvidenceStatus.REPLACED;
        return next;
    }

    final void describe(EvidenceDescription description) {
        if (attestationId != null) throw Refusal.conflict("portfolio.receivedFromAttester");
        kind = description.kind();
        title = description.title();
        dated = description.dated();
        experience = description.experience();
    }

    /** @return whether this is news: a verdict is given once */
    boolean conclude(Finding finding, Instant at) {
        if (verdict != EvidenceVerdict.PENDING) return false;
        verdict = finding.verdict();
        verdictReason = finding.reason();
        mediaType = finding.mediaType();
        pages = finding.pages();
        textCut = finding.textCut();
        inspectedAt = at;
        return true;
    }

    /** @return whether this is news: it may have to wait for days, and is tried every minute */
    boolean quarantine() {
        if (verdict != EvidenceVerdict.PENDING || verdictReason == VerdictReason.SCANNER_UNAVAILABLE) return false;
        verdictReason = VerdictReason.SCANNER_UNAVAILABLE;
        return true;
    }

    /**
     * What the daily comparison with the checksum found; a file put back from a backup is whole again.
     *
     * @return whether this is news
     */
    boolean compared(boolean whole, Instant at) {
        comparedAt = at;
        if (whole == (damagedAt == null)) return false;
        damagedAt = whole ? null : at;
        return true;
    }

    void review(ItemReview review) {
        if (status == EvidenceStatus.REPLACED) throw Refusal.conflict("portfolio.itemReplaced");
        status = review.status();
        statusReason = review.reason();
        statusComment = review.comment().strip();
    }

    /** The candidate explains instead of handing in another file. */
    void answer(String text) {
        requireToCorrect();
        if (text.isBlank()) throw Refusal.invalid("answer", "required");
        if (text.length() > LONGEST_ANSWER) throw Refusal.invalid("answer", "portfolio.tooLong", LONGEST_ANSWER);
        answer = text.strip();
        status = EvidenceStatus.TRANSMITTED;
    }

    void giveUpCorrection() {
        status = EvidenceStatus.REFUSED;
        statusReason = ReviewReason.NOT_CORRECTED;
    }

    /** What somebody else has signed is explained, not replaced. */
    void requireToReplace() {
        requireToCorrect();
        if (attestationId != null) throw Refusal.conflict("portfolio.receivedFromAttester");
    }

    private void requireToCorrect() {
        if (status != EvidenceStatus.WAITING) throw Refusal.conflict("portfolio.itemNotToCorrect");
    }

    /** An identity document proves no competency; a replaced item proves nothing any more. */
    void requireProof() {
        if (kind.use() == EvidenceKind.Use.IDENTITY || !isPresent()) {
            throw Refusal.invalid("evidence", "portfolio.notAProof");
        }
    }

    /** The pages are counted once the file was inspected; until then any are believed. */
    void requireProof(EvidenceLink link) {
        requireProof();
        if (pages != null && link.lastPage() > pages) throw Refusal.invalid("pages", "portfolio.pageRange");
    }

    void requirePage(int page) {
        if (page < 1 || page > lastPage()) throw Refusal.invalid("pages", "portfolio.pageRange");
    }

    boolean isPdf() {
        return "application/pdf".equals(mediaType);
    }

    /** A text without pages stands on one. */
    int lastPage() {
        return pages == null ? 1 : pages;
    }

    /** What may be sent to a browser: only what was found clean, and as a preview only what cannot run there. */
    EvidenceContent content(Supplier<InputStream> stream) {
        if (verdict == EvidenceVerdict.PENDING) throw Refusal.conflict("portfolio.notInspectedYet");
        if (verdict == EvidenceVerdict.REFUSED) throw Refusal.conflict("portfolio.evidenceClosed");
        if (damagedAt != null) throw Refusal.conflict("portfolio.contentDamaged");
        boolean clean = verdict == EvidenceVerdict.CLEAN && mediaType != null;
        return new EvidenceContent(
                fileName,
                clean ? mediaType : "application/octet-stream",
                bytes,
                clean && PREVIEWABLE.contains(mediaType),
                stream.get());
    }

    boolean cannotBeRead() {
        return verdict != EvidenceVerdict.CLEAN && verdict != EvidenceVerdict.PENDING;
    }

    /** What the jury can open: the candidate's proofs, without files that stay closed. */
    boolean isToStudy() {
        return kind.use() == EvidenceKind.Use.PORTFOLIO && isPresent() && verdict != EvidenceVerdict.REFUSED;
    }

    /** Says why somebody could not come: no part of the portfolio. */
    boolean isExcuse() {
        return kind.use() == EvidenceKind.Use.EXCUSE;
    }

    boolean isPresent() {
        return status != EvidenceStatus.REPLACED;
    }

    /** Came with an excuse or an appeal: no part of application or portfolio, and of no use to a jury. */
    boolean isApart() {
        return isExcuse() || isMemberExcuse() || isAppealPaper();
    }

    /** Says why a member of the jury could not come. */
    boolean isMemberExcuse() {
        return kind.use() == EvidenceKind.Use.MEMBER_EXCUSE;
    }

    boolean isFrom(PersonId person) {
        return person.value().equals(uploadedBy);
    }

    boolean isAppealPaper() {
        return kind.use() == EvidenceKind.Use.APPEAL;
    }

    EvidenceId id() {
        return new EvidenceId(id);
    }

    CandidacyId file() {
        return new CandidacyId(candidacyId);
    }

    EvidenceKind kind() {
        return kind;
    }

    EvidenceStatus status() {
        return status;
    }

    EvidenceVerdict verdict() {
        return verdict;
    }

    String title() {
        return title;
    }

    String sha256() {
        return sha256;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    @Nullable
    LocalDate dated() {
        return dated;
    }

    @Nullable
    Integer experience() {
        return experience;
    }

    @Nullable
    EvidenceId replaces() {
        return replaces == null ? null : new EvidenceId(replaces);
    }

    /** In whole years; of an item that bears no day, none. */
    @Nullable
    Integer age(LocalDate on) {
        return dated == null ? null : Math.max(0, Period.between(dated, on).getYears());
    }

    String wrappedKey() {
        return wrappedKey;
    }

    long bytes() {
        return bytes;
    }

    FileName fileName() {
        return new FileName(fileName);
    }

    PortfolioEvent.EvidenceAdded added() {
        var by = uploadedBy == null ? null : new PersonId(uploadedBy);
        return new PortfolioEvent.EvidenceAdded(file(), id(), kind, sha256, bytes, by);
    }

    PortfolioEvent.EvidenceRemoved removed(@Nullable PersonId by) {
        return new PortfolioEvent.EvidenceRemoved(file(), id(), kind, sha256, by);
    }

    EvidenceSheet sheet() {
        return new EvidenceSheet(
                id(),
                title,
                kind,
                dated,
                experience,
                fileName,
                mediaType,
                bytes,
                sha256,
                verdict,
                verdictReason,
                pages,
                textCut,
                uploadedAt,
                damagedAt,
                status,
                statusReason,
                statusComment,
                answer,
                replaces(),
                attestationId != null);
    }
}
