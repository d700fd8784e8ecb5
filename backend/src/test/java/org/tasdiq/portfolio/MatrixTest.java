package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.ActivityKind;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.EvidenceRemark.Kind;
import org.tasdiq.portfolio.MatrixSheet.Gap;
import org.tasdiq.portfolio.Quality.Value;
import org.tasdiq.portfolio.inspection.Finding;
import org.tasdiq.referential.CompetencyId;

class MatrixTest {
    private static final LocalDate HANDED_IN = LocalDate.of(2026, 6, 15);
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final Period LONGEST = Period.ofYears(4);
    private static final PersonId PERSON = new PersonId(new UUID(2, 2));

    private final Evidence report = item("P03", EvidenceKind.REPORT, "2024-03-01");
    private final Evidence sample = item("P04", EvidenceKind.WORK_SAMPLE, "2024-05-01");
    private final Evidence attestation = item("P01", EvidenceKind.EMPLOYER_ATTESTATION, "2026-05-01");

    @Test
    void withoutAClaimEverythingIsMissing() {
        assertThat(Matrix.gaps(null, Map.of())).containsExactly(Gap.NOT_CLAIMED, Gap.NOTHING_WRITTEN, Gap.NO_EVIDENCE);
    }

    @Test
    void twoItemsOfWhichOneIsDirectLeaveNoGap() {
        assertThat(gaps(proof(report), proof(attestation))).isEmpty();
    }

    @Test
    void oneItemIsTooFewUnlessAPersonFindsItSufficient() {
        assertThat(gaps(proof(report))).containsExactly(Gap.ONE_ITEM_ONLY);
        assertThat(gaps(proof(report, found(Quality.SUFFICIENT, Value.YES)))).isEmpty();
    }

    @Test
    void indirectEvidenceAloneIsAGap() {
        assertThat(gaps(proof(attestation))).containsExactly(Gap.ONLY_INDIRECT_EVIDENCE, Gap.ONE_ITEM_ONLY);
    }

    @Test
    void whatCannotBeReadOrWasTurnedDownDoesNotCount() {
        report.conclude(Finding.unreadable(VerdictReason.DAMAGED), NOW);
        assertThat(gaps(proof(report))).containsExactly(Gap.EVIDENCE_NOT_READABLE);
        assertThat(gaps(proof(report), proof(sample))).containsExactly(Gap.ONE_ITEM_ONLY);
        sample.review(ItemReview.refused(ReviewReason.UNSIGNED, ""));
        assertThat(gaps(proof(sample))).containsExactly(Gap.EVIDENCE_REFUSED);
    }

    @Test
    void aDoubtLeavesAnItemToTheJuryANoTakesItOut() {
        assertThat(gaps(proof(sample), proof(report, found(Quality.AUTHENTIC, Value.DOUBT))))
                .containsExactly(Gap.FLAGGED);
        assertThat(gaps(proof(sample), proof(report, found(Quality.AUTHENTIC, Value.NO))))
                .containsExactly(Gap.ONE_ITEM_ONLY, Gap.FLAGGED);
    }

    @Test
    void evidenceIsCurrentToTheDayAndWithoutADayNothingIsFound() {
        assertThat(Proof.current(LocalDate.of(2022, 6, 15), HANDED_IN, LONGEST)).isEqualTo(Value.YES);
        assertThat(Proof.current(LocalDate.of(2022, 6, 14), HANDED_IN, LONGEST)).isEqualTo(Value.NO);
        assertThat(Proof.current(null, HANDED_IN, LONGEST)).isNull();
    }

    @Test
    void aPersonOverridesTheRule() {
        var old = item("P13", EvidenceKind.WORK_SAMPLE, "2012-04-01");
        assertThat(gaps(proof(old), proof(sample))).containsExactly(Gap.ONE_ITEM_ONLY, Gap.NOT_CURRENT);
        assertThat(gaps(proof(old, found(Quality.CURRENT, Value.YES)), proof(sample)))
                .isEmpty();
    }

    @Test
    void papersOfThirdPersonsNeverSufficeAlone() {
        assertThat(Proof.sufficient(EvidenceKind.CV, true)).isEqualTo(Value.NO);
        assertThat(Proof.sufficient(EvidenceKind.EMPLOYER_ATTESTATION, true)).isEqualTo(Value.NO);
        assertThat(Proof.sufficient(EvidenceKind.REPORT, true)).isEqualTo(Value.DOUBT);
        assertThat(Proof.sufficient(EvidenceKind.CV, false)).isEqualTo(Value.YES);
    }

    @Test
    void aNoAndADoubtSayWhy() {
        assertThatThrownBy(() -> new QualityFinding(Value.DOUBT, " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new QualityFinding(Value.NO, "")).isInstanceOf(Refusal.class);
        assertThat(new QualityFinding(Value.YES, "").comment()).isEmpty();
    }

    /** The worked example: the officer doubts the authorship of P06; the age of P13 is found by rule. */
    @Test
    void theJuryOfTheExampleSeesThatP13IsOldAndP06InDoubt() {
        var p06 = proof(item("P06", EvidenceKind.REPORT, "2023-11-01"), found(Quality.AUTHENTIC, Value.DOUBT));
        var p13 = proof(item("P13", EvidenceKind.WORK_SAMPLE, "2012-04-01"));
        var p05 = proof(item("P05", EvidenceKind.WORK_SAMPLE, "2024-06-01"));
        var p07 = proof(item("P07", EvidenceKind.WORK_SAMPLE, "2025-02-01"));
        var p15 = proof(item("P15", EvidenceKind.MICRO_CREDENTIAL, "2025-12-01"));
        assertThat(gaps(p05, p13)).as("C1.3").containsExactly(Gap.ONE_ITEM_ONLY, Gap.NOT_CURRENT);
        assertThat(p13.item().age(HANDED_IN)).isEqualTo(14);
        assertThat(gaps(p06, p15)).as("C2.1").containsExactly(Gap.FLAGGED);
        assertThat(gaps(p06, p07)).as("C2.2").containsExactly(Gap.FLAGGED);
        assertThat(gaps(p06)).as("C2.3").containsExactly(Gap.ONE_ITEM_ONLY, Gap.FLAGGED);
        assertThat(gaps()).as("C4.3").containsExactly(Gap.NO_EVIDENCE);
    }

    @Test
    void aCorrectedItemKeepsTheNumberOfTheEarlierOne() {
        report.review(ItemReview.correction(ReviewReason.UNSIGNED, ""));
        var signed =
                report.replacement(new EvidenceId(UUID.randomUUID()), new FileName("b.pdf"), bytes("x"), PERSON, NOW);
        var cv = item("CV", EvidenceKind.CV, "2026-01-01");
        var numbers = Matrix.numbers(List.of(cv, report, sample, signed));
        assertThat(List.of(report, sample, signed, cv))
                .extracting(e -> numbers.get(e.id()))
                .containsExactly("P01", "P02", "P01", "P03");
    }

    @Test
    void theSameBytesAreRemarkedInThisFileAndInAnother() {
        var twin = item("P09", EvidenceKind.REPORT, "2024-03-01", "P03");
        assertThat(remarks(Set.of(), report, twin, sample))
                .containsOnly(
                        Map.entry(report.id(), List.of(new EvidenceRemark(Kind.SAME_FILE_TWICE, "P09"))),
                        Map.entry(twin.id(), List.of(new EvidenceRemark(Kind.SAME_FILE_TWICE, "P03"))));
        assertThat(remarks(Set.of("P03"), report, sample))
                .containsOnly(Map.entry(report.id(), List.of(new EvidenceRemark(Kind.SAME_FILE_ELSEWHERE, ""))));
    }

    @Test
    void aDayAfterTheHandingInOrBeforeTheExperienceIsQuestioned() {
        var tomorrow = item("a", EvidenceKind.REPORT, "2026-06-16");
        var before = item("b", EvidenceKind.REPORT, "2014-08-31");
        var first = item("c", EvidenceKind.REPORT, "2014-09-01");
        assertThat(remarks(Set.of(), tomorrow, before, first))
                .containsOnly(
                        Map.entry(tomorrow.id(), List.of(new EvidenceRemark(Kind.DATED_IN_THE_FUTURE, ""))),
                        Map.entry(before.id(), List.of(new EvidenceRemark(Kind.DATED_BEFORE_ITS_EXPERIENCE, ""))));
    }

    private static Map<EvidenceId, List<EvidenceRemark>> remarks(Set<String> elsewhere, Evidence... items) {
        var job = new Experience("Analyst", "Fictif", ActivityKind.PAID, LocalDate.of(2014, 9, 1), null, 35, "", "");
        return EvidenceRemarks.of(List.of(items), elsewhere, List.of(job), ZoneOffset.UTC);
    }

    private static List<Gap> gaps(Proof... proofs) {
        var links = Arrays.stream(proofs)
                .map(proof -> EvidenceLink.whole(proof.item().id()))
                .toList();
        var claim = new ClaimSheet(new CompetencyId(new UUID(4, 4)), Position.YES, "I did", links);
        return Matrix.gaps(
                claim,
                new HashMap<>(Arrays.stream(proofs)
                        .collect(Collectors.toMap(proof -> proof.item().id(), proof -> proof))));
    }

    private static Proof proof(Evidence item, QualitySheet... judged) {
        return Proof.of(item, List.of(judged), HANDED_IN, LONGEST);
    }

    private static QualitySheet found(Quality quality, Value value) {
        return new QualitySheet(quality, value, "co-author", "Inès Fictive", NOW);
    }

    private static Evidence item(String title, EvidenceKind kind, String dated) {
        return item(title, kind, dated, title);
    }

    private static Evidence item(String title, EvidenceKind kind, String dated, String sha256) {
        return new Evidence(
                new EvidenceId(UUID.randomUUID()),
                new CandidacyId(new UUID(1, 1)),
                new EvidenceDescription(kind, title, LocalDate.parse(dated), 0),
                new FileName("file.pdf"),
                bytes(sha256),
                PERSON,
                NOW);
    }

    private static EvidenceStore.Stored bytes(String sha256) {
        return new EvidenceStore.Stored("", sha256, 1);
    }
}
