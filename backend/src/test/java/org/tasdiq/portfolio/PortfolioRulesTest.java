package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.EvidenceKind.Use;
import org.tasdiq.portfolio.MatrixSheet.Gap;
import org.tasdiq.portfolio.inspection.Finding;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CompetencyId;

class PortfolioRulesTest {
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final CandidacyId FILE = new CandidacyId(new UUID(1, 1));
    private static final SubmissionStatement BOTH = new SubmissionStatement(true, true);

    private final Portfolio portfolio = new Portfolio(FILE);

    @Test
    void papersOfTheApplicationAreTakenWhileItIsWithTheCandidate() {
        portfolio.requireOpenFor(Use.IDENTITY, CandidacyStatus.DRAFT);
        portfolio.requireOpenFor(Use.APPLICATION, CandidacyStatus.INCOMPLETE);
        assertRefused(
                "portfolio.evidenceNotOpen", () -> portfolio.requireOpenFor(Use.IDENTITY, CandidacyStatus.SUBMITTED));
    }

    @Test
    void evidenceIsTakenAfterAdmissibilityOnly() {
        assertRefused(
                "portfolio.onlyAfterAdmissibility",
                () -> portfolio.requireOpenFor(Use.PORTFOLIO, CandidacyStatus.DRAFT));
        admit();
        portfolio.requireOpenFor(Use.PORTFOLIO, CandidacyStatus.ADMISSIBLE);
        portfolio.requireOpenFor(Use.APPLICATION, CandidacyStatus.ADMISSIBLE);
        assertRefused(
                "portfolio.evidenceNotOpen", () -> portfolio.requireOpenFor(Use.IDENTITY, CandidacyStatus.ADMISSIBLE));
    }

    @Test
    void afterSubmissionNothingIsAddedOrWritten() {
        submitted();
        assertRefused(
                "portfolio.evidenceNotOpen", () -> portfolio.requireOpenFor(Use.PORTFOLIO, CandidacyStatus.ADMISSIBLE));
        assertRefused("portfolio.alreadySubmitted", () -> portfolio.tell("more"));
        assertRefused("portfolio.alreadySubmitted", () -> portfolio.submit(BOTH, matrix(), 1, NOW));
    }

    @Test
    void submissionNeedsTheOathTheConsentEvidenceAndEveryClaim() {
        assertRefused("portfolio.onlyAfterAdmissibility", () -> portfolio.submit(BOTH, matrix(), 1, NOW));
        admit();
        assertRefused(
                "portfolio.statementMissing",
                () -> portfolio.submit(new SubmissionStatement(false, true), matrix(), 1, NOW));
        assertRefused(
                "portfolio.consentMissing",
                () -> portfolio.submit(new SubmissionStatement(true, false), matrix(), 1, NOW));
        assertRefused("portfolio.competencyNotClaimed", () -> portfolio.submit(BOTH, matrix(Gap.NOT_CLAIMED), 1, NOW));
        assertRefused("portfolio.noEvidence", () -> portfolio.submit(BOTH, matrix(), 0, NOW));
        portfolio.submit(BOTH, matrix(Gap.NO_EVIDENCE, Gap.NOTHING_WRITTEN), 1, NOW);
        assertThat(portfolio.status()).isEqualTo(PortfolioStatus.SUBMITTED);
    }

    @Test
    void aPortfolioGoesBackForCorrectionAsOftenAsNeeded() {
        submitted();
        for (int round = 1; round <= 3; round++) {
            portfolio.sendBack();
            assertThat(portfolio.status()).isEqualTo(PortfolioStatus.CORRECTION);
            assertRefused("portfolio.notUnderReview", () -> portfolio.accept(NOW));
            portfolio.takeBack();
            assertThat(portfolio.sheet(List.of(), List.of()).correctionRound()).isEqualTo(round);
        }
        portfolio.accept(NOW);
        assertThat(portfolio.status()).isEqualTo(PortfolioStatus.ACCEPTED);
        assertRefused("portfolio.notUnderReview", portfolio::sendBack);
    }

    @Test
    void whatWasAcceptedStaysAcceptedWhenTheFileEnds() {
        submitted();
        portfolio.accept(NOW);
        portfolio.close();
        assertThat(portfolio.status()).isEqualTo(PortfolioStatus.ACCEPTED);
        var another = new Portfolio(FILE);
        another.close();
        assertThat(another.status()).isEqualTo(PortfolioStatus.CLOSED);
    }

    @Test
    void aVerdictOfTheInspectionIsGivenOnce() {
        var item = item(EvidenceKind.REPORT);
        assertThat(item.conclude(Finding.unreadable(VerdictReason.TOOK_TOO_LONG), NOW))
                .isTrue();
        assertThat(item.conclude(Finding.refused(VerdictReason.MACROS), NOW)).isFalse();
        assertThat(item.verdict()).isEqualTo(EvidenceVerdict.UNREADABLE);
    }

    @Test
    void onlyAnItemThatWasSentBackCanBeCorrected() {
        var item = item(EvidenceKind.REPORT);
        assertRefused("portfolio.itemNotToCorrect", () -> item.answer("because"));
        item.review(ItemReview.correction(ReviewReason.UNSIGNED, ""));
        assertRefused("required", () -> item.answer(" "));
        item.answer("the firm has no stamp");
        assertThat(item.status()).isEqualTo(EvidenceStatus.TRANSMITTED);
    }

    @Test
    void aCorrectedItemTakesThePlaceOfTheEarlierOneAndKeepsItsDescription() {
        var item = item(EvidenceKind.CONTRACT);
        item.review(ItemReview.correction(ReviewReason.ILLEGIBLE, ""));
        var next = item.replacement(
                new EvidenceId(new UUID(3, 3)),
                new FileName("better.pdf"),
                stored(),
                new PersonId(new UUID(2, 2)),
                NOW);
        assertThat(item.isPresent()).isFalse();
        assertThat(next.sheet().replaces()).isEqualTo(item.id());
        assertThat(next.sheet().title()).isEqualTo(item.sheet().title());
        assertRefused("portfolio.itemReplaced", () -> item.review(ItemReview.accepted()));
    }

    @Test
    void aRefusalAndACorrectionNameTheirReason() {
        assertRefused("required", () -> new ItemReview(EvidenceStatus.REFUSED, null, ""));
        assertRefused("required", () -> new ItemReview(EvidenceStatus.WAITING, null, ""));
        assertRefused("required", () -> ItemReview.refused(ReviewReason.OTHER, " "));
        assertRefused(
                "portfolio.reasonWithoutRefusal",
                () -> new ItemReview(EvidenceStatus.ACCEPTED, ReviewReason.UNSIGNED, ""));
        assertRefused("portfolio.noVerdict", () -> new ItemReview(EvidenceStatus.REPLACED, null, ""));
    }

    @Test
    void anIdentityDocumentProvesNoCompetency() {
        assertRefused(
                "portfolio.notAProof",
                () -> item(EvidenceKind.IDENTITY_DOCUMENT).requireProof());
        assertThatCode(() -> item(EvidenceKind.CV).requireProof()).doesNotThrowAnyException();
    }

    @Test
    void aPageRangeBeginsBeforeItEnds() {
        var id = new EvidenceId(new UUID(3, 3));
        new EvidenceLink(id, 3, 3);
        new EvidenceLink(id, 3, null);
        assertRefused("portfolio.pageRange", () -> new EvidenceLink(id, 4, 3));
        assertRefused("portfolio.pageRange", () -> new EvidenceLink(id, null, 3));
        assertRefused("portfolio.pageRange", () -> new EvidenceLink(id, 0, null));
    }

    @Test
    void pagesAreThoseOfTheFileOnceTheyAreCounted() {
        var report = item(EvidenceKind.REPORT);
        var beyond = new EvidenceLink(report.id(), 3, 4);
        assertThatCode(() -> report.requireProof(beyond)).doesNotThrowAnyException();
        report.conclude(
                new Finding(EvidenceVerdict.CLEAN, null, "application/pdf", 3, false, List.of("one", "two", "three")),
                NOW);
        assertRefused("portfolio.pageRange", () -> report.requireProof(beyond));
        assertThatCode(() -> report.requireProof(new EvidenceLink(report.id(), 2, 3)))
                .doesNotThrowAnyException();
    }

    @Test
    void aFileNameCannotLeadAnywhere() {
        assertThat(FileName.of("../../etc/passwd.pdf").value()).isEqualTo("passwd.pdf");
        assertThat(FileName.of("C:\\Users\\x\\a:b\u0000\u202e.DOCX").value()).isEqualTo("a_b.DOCX");
        assertThat(FileName.of("م".repeat(300) + ".pdf").value()).hasSize(200).endsWith(".pdf");
        assertThat(FileName.of("A.PDF").extension()).isEqualTo("pdf");
        assertRefused("portfolio.typeNotAllowed", () -> FileName.of("page.html"));
        assertRefused("portfolio.typeNotAllowed", () -> FileName.of("pdf"));
    }

    private void admit() {
        portfolio.admit(LocalDate.of(2026, 2, 20));
    }

    private void submitted() {
        admit();
        portfolio.submit(BOTH, matrix(), 1, NOW);
    }

    private static MatrixSheet matrix(Gap... gaps) {
        var name = new Localized("un", "واحد", "one");
        return new MatrixSheet(
                List.of(),
                List.of(),
                List.of(new MatrixSheet.Row(
                        new BlockId(new UUID(5, 5)),
                        "BC01",
                        new CompetencyId(new UUID(4, 4)),
                        "C1.1",
                        name,
                        true,
                        Position.YES,
                        List.of(),
                        false,
                        List.of(gaps))));
    }

    private static Evidence item(EvidenceKind kind) {
        return new Evidence(
                new EvidenceId(new UUID(2, 2)),
                FILE,
                new EvidenceDescription(kind, "title", null, null),
                new FileName("file.pdf"),
                stored(),
                new PersonId(new UUID(2, 2)),
                NOW);
    }

    private static EvidenceStore.Stored stored() {
        return new EvidenceStore.Stored("", "00", 1);
    }

    private static void assertRefused(String code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
