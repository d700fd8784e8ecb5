package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.Localized;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;

/**
 * TA Orléans, 24 Jan. 2023, n° 2101590: a refusal reasoned on motivation, the added value of the diploma and the
 * conditions of access, instead of on competences, is annulled.
 */
class TaOrleans2101590Test {
    private static final CompetencySheet METHOD = competency(
            "C2.1",
            new Localized(
                    "Choisir une méthode statistique adaptée",
                    "اختيار طريقة إحصائية ملائمة",
                    "Choose a suitable statistical method"),
            new Localized(
                    "Les hypothèses de la méthode sont vérifiées",
                    "يتحقق من فرضيات الطريقة",
                    "The assumptions of the method are verified"));

    @ParameterizedTest
    @CsvSource({
        "Le candidat manque de MOTIVATION, MOTIVATION",
        "La plus-value du diplôme pour la méthode n'est pas établie, ADDED_VALUE",
        "Les conditions d’accès ne sont pas remplies, ACCESS",
        "Il n'a pas le diplôme requis, ACCESS",
        "Son âge rend la méthode difficile, AGE",
        "Sa personnalité ne convient pas, PERSONALITY",
        "The candidate is not motivated, MOTIVATION",
        "The added value of the diploma is not shown, ADDED_VALUE",
        "Entry requirements are not met, ACCESS",
        "Too old for the method, AGE",
        "تنقصه الدافعيّة, MOTIVATION",
        "القيمة المضافة للشهادة غير واضحة, ADDED_VALUE",
        "لم تُستوفَ شروط الالتحاق, ACCESS",
        "وبالسن المتقدم لا يمكنه ذلك, AGE"
    })
    void refusesAReasonThatSpeaksOfAnythingButCompetence(String text, String ground) {
        assertThat(objections(text))
                .filteredOn(o -> o.kind() == Objection.Kind.FOREIGN)
                .extracting(Objection::ground)
                .containsExactly(ground);
    }

    @Test
    void namesTheWords() {
        assertThat(objections("Peu de motivation et conditions d'accès non remplies"))
                .filteredOn(o -> o.kind() == Objection.Kind.FOREIGN)
                .extracting(Objection::words)
                .containsExactly("motivation", "conditions d'acces");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le choix de la méthode n'est pas motivé",
                "Hypothèses absentes",
                "No assumption was verified",
                "لم يتحقق من الفرضيات",
                "Les pages sur la méthode ne vérifient pas les hypothèses",
                "La courbe de l'étude est partagée, la méthode non"
            })
    void letsAReasonStandThatSpeaksOfTheCompetency(String text) {
        assertThat(objections(text)).isEmpty();
    }

    @Test
    void asksHowWordsThatShareNoneWithTheCriterionConcernIt() {
        var text = "Travail insuffisant dans l'ensemble";
        assertThat(objections(text)).extracting(Objection::kind).containsExactly(Objection.Kind.UNTIED);
        var explained = new Reason(METHOD.id(), text, "", "Aucun test n'accompagne la régression");
        assertThat(new ReasonPolicy(METHOD, List.of()).objections(explained)).isEmpty();
    }

    @Test
    void anExplanationDoesNotBringMotivationBack() {
        var explained = new Reason(METHOD.id(), "Insuffisant", "", "Faute de motivation");
        assertThat(new ReasonPolicy(METHOD, List.of()).objections(explained))
                .extracting(Objection::place, Objection::ground)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Objection.Place.CONCERNS, "MOTIVATION"));
    }

    @Test
    void isTiedByTheEvidenceThatWasCitedToo() {
        var policy = new ReasonPolicy(METHOD, List.of("Rapport Distribu-Fictif"));
        assertThat(policy.objections(new Reason(METHOD.id(), "Le rapport ne le dit pas", "", "")))
                .isEmpty();
    }

    @Test
    void looksAtThePrescriptionToo() {
        var reason = new Reason(METHOD.id(), "Méthode absente", "Obtenir d'abord le diplôme requis", "");
        assertThat(new ReasonPolicy(METHOD, List.of()).objections(reason))
                .extracting(Objection::place)
                .contains(Objection.Place.PRESCRIPTION);
    }

    @Test
    void doesNotForbidTheWordsOfTheCompetencyItself() {
        var team = competency("C9.1", text("Entretenir la motivation d'une équipe"), text("Leviers de motivation"));
        var reason = new Reason(team.id(), "Aucun levier de motivation décrit", "", "");
        assertThat(new ReasonPolicy(team, List.of()).objections(reason)).isEmpty();
    }

    @Test
    void looksAtAConditionAndLetsItSpeakTheWordsOfAnyCompetencyOfTheFile() {
        var condition = "Prouver sa motivation";
        assertThat(ReasonPolicy.objections(Objection.Place.CONDITION, condition, List.of(METHOD)))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.competency()).isNull();
                    assertThat(objection.ground()).isEqualTo("MOTIVATION");
                    assertThat(objection.isWarning()).isFalse();
                });
        var team = competency("C9.1", text("Entretenir la motivation d'une équipe"), text("Leviers de motivation"));
        assertThat(ReasonPolicy.objections(Objection.Place.CONDITION, condition, List.of(METHOD, team)))
                .isEmpty();
    }

    private static List<Objection> objections(String text) {
        return new ReasonPolicy(METHOD, List.of()).objections(new Reason(METHOD.id(), text, "", ""));
    }

    private static CompetencySheet competency(String code, Localized title, Localized criterion) {
        return new CompetencySheet(new CompetencyId(UUID.randomUUID()), code, title, criterion, true, List.of());
    }

    private static Localized text(String text) {
        return new Localized(text, text, text);
    }
}
