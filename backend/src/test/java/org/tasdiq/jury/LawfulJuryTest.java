package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasdiq.Texts;
import org.tasdiq.identity.PersonId;
import org.tasdiq.process.DecisionTables;

/** The composition of a jury before the decision table; the annulled juries are those of the courts. */
class LawfulJuryTest {
    private final CompositionTable table = DecisionTables.composition();

    @Test
    void hasThreeAcademicsAndTwoProfessionalsInTheWorkedExample() {
        assertThat(jury().women(3).academics(3).professionals(2).codes()).isEmpty();
    }

    /** TA Strasbourg, 1 Feb. 2023, n° 2105821. */
    @Test
    void isUnlawfulWhenAcademicsAreTwoOfFour() {
        assertThat(jury().women(2).academics(2).professionals(2).codes()).contains("academicsNotInMajority");
    }

    /** TA Toulouse, 7 Nov. 2024, n° 2204524: a chargé d'enseignement is no enseignant-chercheur. */
    @Test
    void isUnlawfulWhenTheMajorityIsReachedOnlyWithTeachersWithoutTheStatus() {
        assertThat(jury().women(3).academics(2).teachers(1).professionals(2).codes())
                .contains("academicsNotInMajority");
    }

    /** TA Bordeaux, 28 May 2025, n° 2304482. */
    @Test
    void isUnlawfulWhenOneMemberSatOnTheAnnulledJury() {
        assertThat(jury().women(3).academics(3).professionals(2).annulled(1).codes())
                .containsExactly("memberOfAnnulledJury");
    }

    @Test
    void isUnlawfulWithoutAProfessional() {
        assertThat(jury().women(2).academics(3).codes()).contains("tooFewProfessionals");
    }

    @Test
    void isUnlawfulWhenAMemberIsLinkedToTheCandidate() {
        assertThat(jury().women(3).academics(3).professionals(2).conflicting(1).codes())
                .containsExactly("memberLinkedToCandidate");
    }

    @Test
    void isUnlawfulOnceThePresidentIsRecused() {
        assertThat(jury().women(3)
                        .academics(3)
                        .professionals(2)
                        .withoutPresident()
                        .codes())
                .containsExactly("notOnePresident");
    }

    @Test
    void mayBeUnbalancedButIsWarned() {
        var verdict = jury().women(1).academics(3).professionals(2).verdict();
        assertThat(verdict.broken()).extracting(RuleFinding::code).containsExactly("unbalancedGenders");
        assertThat(verdict.isLawful()).isTrue();
    }

    @Test
    void needsFiveMembersInTunisia() {
        assertThat(jury().in("TN_UNIVERSITY")
                        .women(2)
                        .academics(2)
                        .professionals(2)
                        .codes())
                .contains("tooFewMembers");
    }

    @Test
    void hearsOfEveryRuleOfItsRegimeAlsoOfThoseItFulfils() {
        for (var regime : List.of("FR_UNIVERSITY", "TN_UNIVERSITY")) {
            var verdict =
                    jury().in(regime).women(3).academics(3).professionals(2).verdict();
            assertThat(verdict.rules())
                    .extracting(RuleFinding::code)
                    .containsExactlyInAnyOrder(
                            "tooFewMembers",
                            "academicsNotInMajority",
                            "tooFewProfessionals",
                            "nobodyQualified",
                            "notOnePresident",
                            "memberLinkedToCandidate",
                            "memberOfAnnulledJury",
                            "unbalancedGenders");
            assertThat(verdict.rules())
                    .allMatch(RuleFinding::met)
                    .allMatch(r -> !r.legalBasis().isBlank());
        }
    }

    @Test
    void isToldWhatIsMissingInNumbers() {
        assertThat(words(Texts.ENGLISH, jury().academics(2).women(1)))
                .contains(
                        "One professional missing, with a main activity other than teaching",
                        "Majority of enseignants-chercheurs: 2 of 2",
                        "Share of women 0%, advised between 40% and 60%");
        assertThat(words(Texts.FRENCH, jury().academics(2).professionals(3)))
                .contains("Pas de majorité d’enseignants-chercheurs : 2 sur 5, il en faut 3");
        assertThat(words(Texts.ARABIC, jury().in("TN_UNIVERSITY").academics(3)))
                .contains("ينقص عضوان: 3 من 5 مطلوبين", "ينقص مهنيان نشاطهم الرئيسي غير التدريس");
    }

    private static List<String> words(java.util.Locale language, Draft draft) {
        var texts = new Texts();
        return draft.verdict().rules().stream()
                .map(rule -> texts.of(language, rule.key(), rule.numbers(draft.composition())))
                .toList();
    }

    /** As the regimes ship. */
    static Norms asked(String regime) {
        boolean tunisia = regime.equals("TN_UNIVERSITY");
        return new Norms(tunisia ? 5 : 2, true, tunisia ? 2 : 1, 0.4, Map.of());
    }

    private Draft jury() {
        return new Draft();
    }

    private final class Draft {
        private final List<CompositionPolicy.Member> members = new ArrayList<>();
        private final Set<PersonId> annulled = new HashSet<>();
        private final Set<PersonId> conflicting = new HashSet<>();
        private String regime = "FR_UNIVERSITY";
        private boolean president = true;
        private int women;

        Draft in(String other) {
            regime = other;
            return this;
        }

        Draft women(int number) {
            women = number;
            return this;
        }

        Draft academics(int number) {
            return add(Quality.ACADEMIC, number);
        }

        Draft teachers(int number) {
            return add(Quality.TEACHER, number);
        }

        Draft professionals(int number) {
            return add(Quality.PROFESSIONAL, number);
        }

        Draft annulled(int number) {
            members.subList(0, number).forEach(m -> annulled.add(m.person()));
            return this;
        }

        Draft conflicting(int number) {
            members.subList(0, number).forEach(m -> conflicting.add(m.person()));
            return this;
        }

        Draft withoutPresident() {
            president = false;
            return this;
        }

        List<String> codes() {
            return verdict().broken().stream().map(RuleFinding::code).toList();
        }

        CompositionVerdict verdict() {
            return table.check(composition());
        }

        Composition composition() {
            var presiding = president ? members.getFirst().person() : null;
            return new CompositionPolicy(regime, asked(regime), annulled, conflicting).count(members, presiding);
        }

        private Draft add(Quality quality, int number) {
            for (int i = 0; i < number; i++) {
                members.add(new CompositionPolicy.Member(
                        new PersonId(UUID.randomUUID()), quality, members.size() < women, true));
            }
            return this;
        }
    }
}
