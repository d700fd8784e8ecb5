package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.assessment.GrantCondition;
import org.tasdiq.candidacy.ApplicationForm;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CompetencyId;

/** Which result of domain.md §1.2 a verdict on a certification of four blocks amounts to. */
class OutcomePolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);
    private static final Set<BlockId> ALL = blocks("1234");

    /** Blocks by their numbers: those aimed at, those granted; all four aimed at is the full certification. */
    @ParameterizedTest(name = "{0} of {1}, {2}, {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1234 | 1234 | heard  | -         | FULL_SUCCESS_OF_FULL_CERTIFICATION       | SUCCES_TOTAL_CERTIFICATION_COMPLETE
            12   | 12   | heard  | -         | FULL_SUCCESS_OF_PARTIAL_CERTIFICATION    | SUCCES_TOTAL_CERTIFICATION_PARTIELLE
            134  | 1234 | heard  | -         | PARTIAL_SUCCESS_OF_FULL_CERTIFICATION    | SUCCES_PARTIEL_CERTIFICATION_COMPLETE
            2    | 12   | heard  | -         | PARTIAL_SUCCESS_OF_PARTIAL_CERTIFICATION | SUCCES_PARTIEL_CERTIFICATION_PARTIELLE
            1234 | 1234 | heard  | condition | PARTIAL_SUCCESS_PENDING_CONFIRMATION     | SUCCES_TOTAL_CERTIFICATION_COMPLETE_SOUS_RESERVE
            1    | 12   | heard  | condition | PARTIAL_SUCCESS_PENDING_CONFIRMATION     | SUCCES_TOTAL_CERTIFICATION_COMPLETE_SOUS_RESERVE
            -    | 1234 | heard  | -         | FAILURE                                  | ECHEC
            -    | 12   | heard  | condition | FAILURE                                  | ECHEC
            -    | 1234 | absent | -         | CANDIDATE_ABSENT                         | CANDIDAT_ABSENT""")
    void isTheOneOfTheTable(
            @Nullable String granted,
            String aim,
            String attended,
            @Nullable String condition,
            Outcome outcome,
            String interoperableName) {
        var verdict = verdict(aim, granted == null ? "" : granted, attended.equals("heard"), condition);
        assertThat(OutcomePolicy.of(file(aim), verdict)).isEqualTo(outcome);
        assertThat(outcome.interoperableName()).isEqualTo(interoperableName);
    }

    /** An excuse leads to another session, and never to a decision (process.md, `jury.recordHearing`). */
    @Test
    void isNeverAnExcuse() {
        var all = Arrays.stream(new String[] {"", "1", "12", "1234"})
                .flatMap(granted -> IntStream.range(0, 4)
                        .mapToObj(n -> verdict("1234", granted, n % 2 == 0, n < 2 ? "Un certificat" : null)))
                .map(verdict -> OutcomePolicy.of(file("1234"), verdict));
        assertThat(all).doesNotContain(Outcome.CANDIDATE_EXCUSED);
    }

    /** TA Orléans, 24 January 2023, n° 2101590. */
    @Test
    void isRefusedWithoutAReasonForABlockThatIsNotGranted() {
        var refused = new BlockDecision(block('1'), "BC01", text("BC01"), 15, false, List.of(), "");
        var verdict = new Verdict(1, true, List.of(refused), DAY, null, Set.of(), null);
        assertThatThrownBy(() -> OutcomePolicy.of(file("1"), verdict))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("decision.reasonMissing"));
    }

    @ParameterizedTest(name = "{0} held, {1} granted: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"-, 1234, true", "134, 2, true", "13, 2, false", "134, -, false", "-, 134, false"})
    void completesTheCertificationWithWhatIsHeldFromEarlierFiles(
            @Nullable String held, @Nullable String granted, boolean complete) {
        var verdict = verdict("1234", granted == null ? "" : granted, true, null);
        assertThat(OutcomePolicy.completes(ALL, blocks(held == null ? "" : held), verdict))
                .isEqualTo(complete);
    }

    private static Verdict verdict(String aim, String granted, boolean attended, @Nullable String condition) {
        var reason = new Reason(new CompetencyId(new UUID(1, 1)), "C1.1", text("C1.1"), "Non démontré");
        var blocks = aim.chars()
                .mapToObj(number -> new BlockDecision(
                        block((char) number),
                        "BC0" + (char) number,
                        text("BC0" + (char) number),
                        15,
                        granted.indexOf(number) >= 0,
                        granted.indexOf(number) >= 0 ? List.of() : List.of(reason),
                        ""))
                .toList();
        return new Verdict(
                1,
                attended,
                blocks,
                DAY,
                null,
                Set.of(),
                condition == null ? null : new GrantCondition(condition, DAY.plusMonths(3)));
    }

    private static CandidacySheet file(String aim) {
        var nobody = new UUID(0, 0);
        return new CandidacySheet(
                new CandidacyId(nobody),
                "VAE-2026-000001",
                new PersonId(nobody),
                "Yasmine Exemple-Fictif",
                new InstitutionId(nobody),
                "FR_UNIVERSITY",
                new CertificationId(nobody),
                aim.equals("1234"),
                blocks(aim),
                Set.of(),
                CandidacyStatus.ADMISSIBLE,
                ApplicationForm.blank(),
                null,
                Set.of(),
                Instant.EPOCH,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                false,
                null,
                Set.of(),
                null,
                null);
    }

    private static Set<BlockId> blocks(String numbers) {
        return numbers.chars().mapToObj(number -> block((char) number)).collect(Collectors.toUnmodifiableSet());
    }

    private static BlockId block(char number) {
        return new BlockId(new UUID(0, number));
    }

    private static Localized text(String text) {
        return new Localized(text, text, text);
    }
}
