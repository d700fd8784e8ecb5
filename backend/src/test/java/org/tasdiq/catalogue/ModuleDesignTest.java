package org.tasdiq.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.ModuleDesign.Competency;
import org.tasdiq.catalogue.ModuleDesign.Cut;
import org.tasdiq.catalogue.ModuleDesign.Part;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;

/** From a course module to micro-credentials, by the method of the seminar. */
class ModuleDesignTest {
    private static ModuleDesign statistics() {
        return ModuleDesign.empty("fr", "Statistique appliquée (fictive)")
                .withModule(
                        "Statistique appliquée (fictive)",
                        50,
                        BigDecimal.valueOf(2),
                        "- Sondages\n2. Régression\n\n• Sondages")
                .withCompetencies(List.of("Conduire un sondage", "Modéliser"))
                .withParts(0, List.of("Tirer un échantillon", "Redresser"))
                .withParts(1, List.of("Choisir un modèle"))
                .withSkills(0, 0, List.of("Calculer une taille d’échantillon"))
                .withSkills(0, 1, List.of("Caler sur marges"))
                .withSkills(1, 0, List.of("Comparer deux modèles"))
                .withCriterion(0, 0, "Le plan est justifié")
                .withCriterion(0, 1, "Les poids sont expliqués")
                .withCriterion(1, 0, "Les hypothèses sont vérifiées")
                .withCuts(List.of(
                        new Cut("Sondage (fictif)", 25, List.of("Conduire un sondage")),
                        new Cut("Modèle (fictif)", 25, List.of("Modéliser"))));
    }

    @Test
    void aPastedListLosesItsSignsAndItsRepetitions() {
        assertThat(statistics().lines()).containsExactly("Sondages", "Régression");
        assertThat(ModuleDesign.lines("1) Lire\n1.2 Écrire\n3D modeling\n– Compter"))
                .containsExactly("Lire", "Écrire", "3D modeling", "Compter");
    }

    @Test
    void aDesignByTheMethodNeedsNoAdvice() {
        assertThat(DesignPolicy.advice(statistics())).isEmpty();
    }

    @Test
    void everyCutBecomesAnOfferThatStacksIntoTheModule() {
        var offers = ModuleCut.offers(statistics());
        assertThat(offers).hasSize(2);
        var first = offers.getFirst();
        assertThat(first.title().fr()).isEqualTo("Sondage (fictif)");
        assertThat(first.outcomes())
                .extracting(outcome -> outcome.text().fr())
                .containsExactly("Tirer un échantillon", "Redresser");
        assertThat(first.workload().hours()).isEqualTo(25);
        assertThat(first.workload().credits()).isEqualByComparingTo("1");
        assertThat(first.assessment().description().fr()).contains("Le plan est justifié", "Les poids sont expliqués");
        assertThat(first.about().description().fr()).contains("Calculer une taille d’échantillon");
        assertThat(first.value().stacking()).isEqualTo(Stacking.STACKABLE);
        assertThat(Descriptor.shown(first.value().stacksInto(), Texts.ENGLISH)).startsWith("Statistique appliquée");
    }

    @Test
    void aRenamedCompetencyKeepsItsPartsAndItsCut() {
        var renamed = statistics().withCompetencies(List.of("Conduire une enquête", "Modéliser"));
        assertThat(renamed.competencies().getFirst().parts())
                .extracting(Part::title)
                .contains("Redresser");
        assertThat(renamed.cuts().getFirst().competencies()).containsExactly("Conduire une enquête");
    }

    @Test
    void oneThatIsTakenAwayLeavesTheCutsAndOneThatMovesKeepsItsParts() {
        var turned = statistics().withCompetencies(List.of("Modéliser", "Communiquer", "Conduire un sondage"));
        assertThat(turned.competencies())
                .extracting(Competency::title, competency -> competency.parts().size())
                .containsExactly(tuple("Modéliser", 1), tuple("Communiquer", 0), tuple("Conduire un sondage", 2));
        var fewer = statistics().withCompetencies(List.of("Modéliser"));
        assertThat(fewer.cuts().getFirst().competencies()).isEmpty();
        assertThat(fewer.cuts().getLast().competencies()).containsExactly("Modéliser");
    }

    @Test
    void whatIsForgottenOrTwiceIsAdvised() {
        var odd = statistics()
                .withCuts(List.of(
                        new Cut("Un (fictif)", 40, List.of("Modéliser")), new Cut("", null, List.of("Modéliser"))));
        assertThat(DesignPolicy.advice(odd))
                .extracting(DesignAdvice::code)
                .containsExactlyInAnyOrder(
                        "inNoCut", "inSeveralCuts", "cutBand", "cutTitle", "cutHours", "hoursDiffer");
        assertThat(DesignPolicy.advice(odd))
                .filteredOn(DesignAdvice::needed)
                .extracting(DesignAdvice::code)
                .containsExactly("cutTitle");
    }

    @Test
    void creditsOfTheModuleAreComparedWithItsHours() {
        var heavy = statistics().withModule("Module (fictif)", 50, BigDecimal.ONE, "");
        assertThat(DesignPolicy.advice(heavy))
                .contains(new DesignAdvice("credits", List.of(new BigDecimal("50.0")), false));
    }

    @Test
    void whatTheDesignIsLinkedToItsOffersAreLinkedTo() {
        var target =
                new Outcome.Target(new CompetencyId(UUID.randomUUID()), "FICT-LP", "C1.1", Faculty.all("Enquêter"));
        var linked = statistics().withTarget(0, target).withEsco(0, 1, List.of(Faculty.SPREADSHEETS));
        assertThat(ModuleCut.offers(linked).getFirst().outcomes())
                .extracting(Outcome::competency, Outcome::esco)
                .containsExactly(tuple(target, List.of()), tuple(target, List.of(Faculty.SPREADSHEETS)));
        var renamed = linked.withCompetencies(List.of("Conduire une enquête", "Modéliser"))
                .withParts(0, List.of("Tirer un échantillon", "Pondérer"))
                .competencies()
                .getFirst();
        assertThat(renamed.target()).isEqualTo(target);
        assertThat(renamed.parts().getLast().esco()).containsExactly(Faculty.SPREADSHEETS);
    }

    @Test
    void aBlockOfTheReferentialIsTakenWithItsCriteriaAndLinksAndOnce() {
        var method = new CompetencySheet(
                new CompetencyId(UUID.randomUUID()),
                "C2.1",
                Faculty.all("Choisir une méthode"),
                Faculty.all("Les hypothèses sont énoncées"),
                true,
                List.of(),
                List.of(),
                List.of(Faculty.SPREADSHEETS));
        var block = new BlockSheet(
                new BlockId(UUID.randomUUID()), "BC02", Faculty.all("Analyser (fictif)"), 15, List.of(method));
        var taken = statistics().plus("FICT-LP", block);
        assertThat(taken.competencies()).hasSize(3);
        assertThat(taken.competencies().getLast())
                .isEqualTo(new Competency(
                        "Choisir une méthode",
                        List.of(new Part(
                                "Choisir une méthode",
                                List.of(),
                                "Les hypothèses sont énoncées",
                                List.of(Faculty.SPREADSHEETS))),
                        new Outcome.Target(method.id(), "FICT-LP", "C2.1", method.title())));
        assertThat(taken.plus("FICT-LP", block)).isEqualTo(taken);
    }

    @Test
    void whatWasDesignedBeforeThereWereLinksIsStillRead() {
        var before = new DesignJson().convertToEntityAttribute("""
                {"language": "fr", "title": "Statistique", "hours": 25, "credits": 1, "contents": "",
                 "competencies": [{"title": "Nettoyer", "parts": [{"title": "Repérer", "skills": [], "criterion": ""}]}],
                 "cuts": []}""");
        assertThat(Objects.requireNonNull(before).competencies())
                .containsExactly(
                        new Competency("Nettoyer", List.of(new Part("Repérer", List.of(), "", List.of())), null));
    }
}
