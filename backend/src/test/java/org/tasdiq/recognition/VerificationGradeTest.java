package org.tasdiq.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Finding.Answer;

/** Which grade follows from what was found out of a credential. */
class VerificationGradeTest {
    private static final List<Finding> HOLDS = List.of(
            Finding.SIGNATURE_VALID,
            Finding.ISSUER_AUTHENTICATED,
            Finding.STATUS_VALID,
            Finding.DATES_VALID,
            Finding.SCHEMA_VALID);

    @Test
    void isSecureWhereEverySideSpeaksForItAndItSpeaksOfTheLearner() {
        assertThat(VerificationPolicy.grade(HOLDS, Answer.YES)).isEqualTo(Grade.MATCH);
        assertThat(VerificationPolicy.grade(HOLDS, Answer.UNKNOWN)).isEqualTo(Grade.SUBSTANTIAL);
        assertThat(VerificationPolicy.grade(HOLDS, Answer.NO)).isEqualTo(Grade.NONE);
        assertThat(VerificationPolicy.grade(but(Finding.SCHEMA_OTHER), Answer.YES))
                .isEqualTo(Grade.MATCH);
        assertThat(VerificationPolicy.grade(but(Finding.SCHEMA_BROKEN), Answer.YES))
                .isEqualTo(Grade.SUBSTANTIAL);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ISSUER_LOCAL_KEY",
                "ISSUER_UNREACHABLE",
                "ISSUER_SEAL_UNTRUSTED",
                "SIGNATURE_UNCHECKED",
                "SIGNATURE_UNSUPPORTED"
            })
    void isLimitedWhereNobodyCanTellWhoMadeIt(Finding finding) {
        assertThat(VerificationPolicy.grade(but(finding), Answer.YES)).isEqualTo(Grade.LIMITED);
    }

    @Test
    void isSomeWhereItsStatusCannotBeAskedNow() {
        assertThat(VerificationPolicy.grade(but(Finding.STATUS_UNCHECKED), Answer.YES))
                .isEqualTo(Grade.SUBSTANTIAL);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SIGNATURE_INVALID",
                "SIGNATURE_NONE",
                "FILE_UNREADABLE",
                "STATUS_REVOKED",
                "DATES_EXPIRED",
                "ISSUER_OTHER"
            })
    void isNoneWhereASideSpeaksAgainstIt(Finding finding) {
        assertThat(VerificationPolicy.grade(List.of(finding), Answer.UNKNOWN)).isEqualTo(Grade.NONE);
        assertThat(VerificationPolicy.grade(but(finding), Answer.YES)).isEqualTo(Grade.NONE);
    }

    private static List<Finding> but(Finding other) {
        return Stream.concat(HOLDS.stream().filter(one -> one.side() != other.side()), Stream.of(other))
                .toList();
    }

    /** P15 of the worked example: 108 hours for a target of 4 credits, level 6. */
    @ParameterizedTest
    @CsvSource({
        "108, 4 ECTS, 4, MATCH",
        "75, , 4, SUBSTANTIAL",
        "74, , 4, LIMITED",
        "37, , 4, NONE",
        "'', 4 ECTS, 4, MATCH",
        "'', '2,5 ECTS', 5, LIMITED"
    })
    void theWorkloadIsComparedWithTheTargets(String hours, String credits, int target, Grade grade) {
        assertThat(AdvicePolicy.workload(hours, credits == null ? "" : credits, BigDecimal.valueOf(target), 75))
                .contains(grade);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 000 heures",
                "1,000 hours",
                "1.000",
                "3 hours per week",
                "3 heures par semaine",
                "3 months",
                "P5D"
            })
    void whatIsNoNumberOfHoursIsNotReckonedWith(String said) {
        assertThat(AdvicePolicy.workload(said, "", BigDecimal.TEN, 75)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"250", "250,0", "250 h", "250h", "env. 250 heures", "250 hours", "250 ساعة"})
    void hoursAreReckonedWithHoweverTheyAreWritten(String said) {
        assertThat(AdvicePolicy.workload(said, "", BigDecimal.TEN, 75)).contains(Grade.MATCH);
    }

    @Test
    void creditsOfAnUnknownFrameworkAreNotReckonedWith() {
        assertThat(AdvicePolicy.ects("30")).isEmpty();
        assertThat(AdvicePolicy.ects("30 credits of a school")).isEmpty();
        assertThat(AdvicePolicy.ects("30 points\n3 ECTS")).isEqualTo("3 ECTS");
        assertThat(AdvicePolicy.level("EQF (2017) level 4", 6)).contains(Grade.NONE);
        assertThat(AdvicePolicy.level("9", 6)).isEmpty();
    }

    @Test
    void whatIsNotSaidIsNotGraded() {
        assertThat(AdvicePolicy.workload("", "", BigDecimal.TEN, 75)).isEmpty();
        assertThat(AdvicePolicy.level("", 6)).isEmpty();
        assertThat(AdvicePolicy.identification(null)).isEmpty();
        assertThat(AdvicePolicy.level("6", 6)).contains(Grade.MATCH);
        assertThat(AdvicePolicy.level("EQF 5", 6)).contains(Grade.LIMITED);
        assertThat(AdvicePolicy.level("4", 6)).contains(Grade.NONE);
        assertThat(AdvicePolicy.identification(false)).contains(Grade.NONE);
    }
}
