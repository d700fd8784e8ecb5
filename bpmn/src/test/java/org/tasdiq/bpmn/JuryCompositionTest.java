package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.bpmn.Composition.in;
import static org.tasdiq.bpmn.Composition.lawful;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of composition of a jury, by regime. */
class JuryCompositionTest {
    private static final String FR = "FR_UNIVERSITY";
    private static final String TN = "TN_UNIVERSITY";

    @ParameterizedTest
    @ValueSource(strings = {FR, TN})
    void theJuryOfTheWorkedExampleIsLawful(String regime) {
        assertThat(in(regime).violations()).isEmpty();
    }

    @Test
    void theTwoMembersOfTheNationalMinimumHoldNoMajorityInAUniversity() {
        var pair = lawful().but("members", 2)
                .but("academics", 1)
                .but("professionals", 1)
                .but("womenShare", 0.5);

        assertThat(pair.violations()).containsExactly("BLOCKING academicsNotInMajority");
    }

    @Test
    void threeMembersAreLawfulInFranceAndTooFewInTunisia() {
        var three = lawful().but("members", 3)
                .but("academics", 2)
                .but("professionals", 1)
                .but("womenShare", 0.5);

        assertThat(three.violations()).isEmpty();
        assertThat(three.but("regime", TN).violations())
                .containsExactly("BLOCKING tooFewMembers", "BLOCKING tooFewProfessionals");
    }

    /** TA Strasbourg 1 Feb 2023 n°2105821: half of the members is no majority. */
    @Test
    void aJuryWithHalfOfItsMembersAcademicIsAnnulled() {
        var strasbourg = lawful().but("members", 4).but("academics", 2).but("womenShare", 0.5);

        assertThat(strasbourg.violations()).containsExactly("BLOCKING academicsNotInMajority");
        assertThat(strasbourg.legalBases())
                .allSatisfy(basis -> assertThat(basis).contains("R613-36").contains("n°2105821"));
    }

    /** TA Toulouse 7 Nov 2024 n°2204524: a chargé d'enseignement is no enseignant-chercheur. */
    @Test
    void teachersDoNotCountAsAcademics() {
        var toulouse = lawful().but("academics", 2);

        assertThat(toulouse.violations()).containsExactly("BLOCKING academicsNotInMajority");
        assertThat(toulouse.legalBases()).allSatisfy(basis -> assertThat(basis).contains("n°2204524"));
    }

    /** TA Bordeaux 28 May 2025 n°2304482. */
    @ParameterizedTest
    @ValueSource(strings = {FR, TN})
    void nobodyOfAnAnnulledJurySitsAgain(String regime) {
        assertThat(in(regime).but("annulledMembers", 1).violations()).containsExactly("BLOCKING memberOfAnnulledJury");
    }

    @ParameterizedTest
    @CsvSource({
        "FR_UNIVERSITY, members,       1, tooFewMembers",
        "FR_UNIVERSITY, professionals, 0, tooFewProfessionals",
        "FR_UNIVERSITY, qualified,     0, nobodyQualified",
        "FR_UNIVERSITY, presidents,    0, notOnePresident",
        "FR_UNIVERSITY, presidents,    2, notOnePresident",
        "FR_UNIVERSITY, conflicts,     1, memberLinkedToCandidate",
        "TN_UNIVERSITY, members,       4, tooFewMembers",
        "TN_UNIVERSITY, academics,     2, academicsNotInMajority",
        "TN_UNIVERSITY, professionals, 1, tooFewProfessionals",
        "TN_UNIVERSITY, qualified,     0, nobodyQualified",
        "TN_UNIVERSITY, presidents,    0, notOnePresident",
        "TN_UNIVERSITY, conflicts,     1, memberLinkedToCandidate"
    })
    void aBrokenRuleBlocks(String regime, String number, int value, String rule) {
        assertThat(in(regime).but(number, value).violations()).containsExactly("BLOCKING " + rule);
    }

    @ParameterizedTest
    @CsvSource({"FR_UNIVERSITY, 0.2", "FR_UNIVERSITY, 0.8", "TN_UNIVERSITY, 0.39", "TN_UNIVERSITY, 0.61"})
    void womenAndMenOutOfBalanceWarnWithoutBlocking(String regime, double womenShare) {
        assertThat(in(regime).but("womenShare", womenShare).violations()).containsExactly("WARNING unbalancedGenders");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.5, 0.6})
    void fortyToSixtyPercentIsBalanced(double womenShare) {
        assertThat(lawful().but("womenShare", womenShare).violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FR_UNIVERSITY, minMembers,       6,   BLOCKING tooFewMembers",
        "TN_UNIVERSITY, minMembers,       6,   BLOCKING tooFewMembers",
        "FR_UNIVERSITY, minProfessionals, 3,   BLOCKING tooFewProfessionals",
        "TN_UNIVERSITY, minProfessionals, 3,   BLOCKING tooFewProfessionals",
        "FR_UNIVERSITY, womenShare,       0.5, WARNING unbalancedGenders"
    })
    void whatTheRegimeAsksIsAskedAndNamedByItsOwnText(String regime, String norm, double value, String broken) {
        var jury = in(regime).asking(norm, value, "Règlement fictif (v2)");

        assertThat(jury.violations()).containsExactly(broken);
        assertThat(jury.legalBases()).containsExactly("Règlement fictif (v2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {FR, TN})
    void aRegimeMayAskForNoMajorityOfAcademics(String regime) {
        var jury = in(regime).but("academics", 2).asking("academicMajority", false, "Règlement fictif (v2)");

        assertThat(jury.violations()).isEmpty();
    }

    @Test
    void aRegimeMayAskForLessThanItWasShippedWith() {
        assertThat(in(TN).but("members", 3)
                        .but("professionals", 1)
                        .but("academics", 2)
                        .asking("minMembers", 3, "Règlement fictif (v2)")
                        .violations())
                .containsExactly("BLOCKING tooFewProfessionals");
    }

    @Test
    void aRegimeWithoutRulesHasNoLawfulJury() {
        assertThat(in("MA_UNIVERSITY").violations()).containsExactly("BLOCKING unknownRegime");
        assertThat(new Composition(Map.of()).violations()).containsExactly("BLOCKING unknownRegime");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members",
                "academics",
                "professionals",
                "qualified",
                "presidents",
                "conflicts",
                "annulledMembers",
                "asked"
            })
    void whatIsNotKnownIsNotLawful(String number) {
        assertThat(lawful().but(number, null).violations()).anyMatch(violation -> violation.startsWith("BLOCKING"));
    }
}
