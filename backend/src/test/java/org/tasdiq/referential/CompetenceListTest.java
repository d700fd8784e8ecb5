package org.tasdiq.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.referential.CertificationDraft.BlockDraft;
import org.tasdiq.referential.CertificationDraft.CompetencyDraft;
import org.tasdiq.referential.ListLine.Change;
import org.tasdiq.referential.ListLine.Kind;

/** A list of competencies, copied from a word processor. */
class CompetenceListTest {
    private static final CertificationDraft EMPTY = CertificationDraft.empty("FICT-X");

    private static CompetenceList french(String text) {
        return CompetenceList.read(text, Texts.FRENCH, EMPTY);
    }

    private static Localized fr(String words) {
        return new Localized(words, "", "");
    }

    @Test
    void codesSayWhatIsPartOfWhat() {
        var list = french("""
                BC01 Collecter et préparer des données (15 ECTS)
                C1.1\tRecueillir un besoin (C)\tLe besoin est reformulé
                \tC1.1.1 – Mener un entretien ;
                \t• poser des questions ouvertes
                C1.2. Extraire des don\u00ADnées
                Critère : les requêtes sont justes

                BC 02 : Analyser
                """);
        assertThat(list.lines()).noneMatch(line -> line.change() == Change.REFUSED);
        assertThat(list.result().blocks())
                .containsExactly(
                        new BlockDraft(
                                "BC01",
                                fr("Collecter et préparer des données"),
                                15,
                                List.of(
                                        new CompetencyDraft(
                                                "C1.1",
                                                fr("Recueillir un besoin"),
                                                fr("Le besoin est reformulé"),
                                                true,
                                                null,
                                                List.of(new SubCompetency(
                                                        "C1.1.1",
                                                        fr("Mener un entretien"),
                                                        List.of(new Skill(fr("poser des questions ouvertes"), null)))),
                                                null),
                                        new CompetencyDraft(
                                                "C1.2",
                                                fr("Extraire des données"),
                                                fr("les requêtes sont justes"),
                                                false,
                                                null))),
                        new BlockDraft("BC02", fr("Analyser"), 0, List.of()));
    }

    @Test
    void bareNumbersAreAsDeepAsTheyAreLong() {
        var list = french(
                "1. Collecter\n1.1 Recueillir\n1.1.1 Mener un entretien\n1.1.1.1 Poser des questions\n1.1.1.1.1 Trop\n");
        assertThat(list.lines())
                .extracting(ListLine::kind, ListLine::code, ListLine::refusal)
                .containsExactly(
                        tuple(Kind.BLOCK, "1", ""),
                        tuple(Kind.COMPETENCY, "1.1", ""),
                        tuple(Kind.SUBCOMPETENCY, "1.1.1", ""),
                        tuple(Kind.SKILL, "", ""),
                        tuple(Kind.UNREAD, "", "referential.paste.tooDeep"));
    }

    @Test
    void aListWhoseCompetenciesAreSingleNumbersIsReadAsSuch() {
        assertThat(french("Bloc 1 – Collecter\nC1 Recueillir\nC1.1 Mener\nC2 Extraire\n")
                        .lines())
                .extracting(ListLine::kind, ListLine::code)
                .containsExactly(
                        tuple(Kind.BLOCK, "B1"),
                        tuple(Kind.COMPETENCY, "C1"),
                        tuple(Kind.SUBCOMPETENCY, "C1.1"),
                        tuple(Kind.COMPETENCY, "C2"));
        assertThat(french("BC01 Collecter\n1. Recueillir\n2. Extraire\nBC02 Analyser\n1. Choisir\n")
                        .lines())
                .extracting(ListLine::kind, ListLine::code)
                .containsExactly(
                        tuple(Kind.BLOCK, "BC01"),
                        tuple(Kind.COMPETENCY, "C1.1"),
                        tuple(Kind.COMPETENCY, "C1.2"),
                        tuple(Kind.BLOCK, "BC02"),
                        tuple(Kind.COMPETENCY, "C2.1"));
    }

    @Test
    void bulletsAreAsDeepAsTheyStand() {
        var list = french(
                "BC01 Collecter\n• Recueillir\n\t◦ Mener un entretien\n\t\t▪ Poser des questions\n\t◦ Reformuler\n• Extraire\n");
        assertThat(list.lines())
                .extracting(ListLine::kind, ListLine::code, ListLine::title)
                .containsExactly(
                        tuple(Kind.BLOCK, "BC01", "Collecter"),
                        tuple(Kind.COMPETENCY, "C1.1", "Recueillir"),
                        tuple(Kind.SUBCOMPETENCY, "C1.1.1", "Mener un entretien"),
                        tuple(Kind.SKILL, "", "Poser des questions"),
                        tuple(Kind.SUBCOMPETENCY, "C1.1.2", "Reformuler"),
                        tuple(Kind.COMPETENCY, "C1.2", "Extraire"));
    }

    @Test
    void aCriterionBelowASkillIsOfTheSkillUnlessItStandsFurtherOut() {
        var list = french("""
                BC01 Collecter
                C1.1 Recueillir
                C1.1.1 Mener un entretien
                \t• Poser des questions\tPersonne n’est guidé
                \t• Reformuler
                \tCritère : la reformulation est acceptée
                Critère : le besoin est écrit
                """);
        assertThat(list.lines())
                .extracting(ListLine::kind)
                .containsExactly(
                        Kind.BLOCK,
                        Kind.COMPETENCY,
                        Kind.SUBCOMPETENCY,
                        Kind.SKILL,
                        Kind.SKILL,
                        Kind.SKILL_CRITERION,
                        Kind.CRITERION);
        assertThat(first(list).criterion()).isEqualTo(fr("le besoin est écrit"));
        assertThat(first(list).subCompetencies().getFirst().skills())
                .containsExactly(
                        new Skill(fr("Poser des questions"), fr("Personne n’est guidé")),
                        new Skill(fr("Reformuler"), fr("la reformulation est acceptée")));
        var english = CompetenceList.read(
                "BC01 Collect\nC1.1 Gather\n1.1.1 Interview\n1.1.1.1 Ask\tNobody is led\n1.1.1.2 Restate\n",
                Texts.ENGLISH,
                french("BC01 Collecter\nC1.1 Recueillir\n1.1.1 Mener\n1.1.1.1 Poser\tNul n’est guidé\n")
                        .result());
        assertThat(first(english).subCompetencies().getFirst().skills())
                .containsExactly(
                        new Skill(
                                new Localized("Poser", "", "Ask"),
                                new Localized("Nul n’est guidé", "", "Nobody is led")),
                        new Skill(new Localized("", "", "Restate"), null));
    }

    @Test
    void theCriterionOfALineThatIsNotReadIsNotThatOfTheOneBefore() {
        var list = french("""
                BC01 Collecter
                C1.1 Recueillir
                C1.1.1 Mener
                \t• Poser
                \tCritère : rien n’est suggéré
                \t• %s
                \tCritère : tout est dit
                Critère : le besoin est écrit
                C1.1 Encore
                Critère : perdu
                """.formatted("x".repeat(301)));
        assertThat(list.lines().stream().map(ListLine::refusal).filter(refusal -> !refusal.isEmpty()))
                .containsExactly(
                        "referential.tooLong",
                        "referential.paste.aboveUnread",
                        "referential.codeTwice",
                        "referential.paste.aboveUnread");
        assertThat(first(list).criterion()).isEqualTo(fr("le besoin est écrit"));
        assertThat(first(list).subCompetencies().getFirst().skills())
                .containsExactly(new Skill(fr("Poser"), fr("rien n’est suggéré")));
    }

    private static CompetencyDraft first(CompetenceList list) {
        return list.result().blocks().getFirst().competencies().getFirst();
    }

    @Test
    void anArabicListFollowsTheFrenchOneByItsCodes() {
        var first = french("BC01 Collecter\nC1.1 Recueillir un besoin\n").result();
        var second = CompetenceList.read(
                "\u200Fالكتلة ١ جمع البيانات\nC1.1 تحديد الحاجة\nC١.٢ استخراج البيانات\n",
                Texts.ARABIC,
                first.change(0, block -> new BlockDraft("B1", block.title(), 0, block.competencies())));
        assertThat(second.lines())
                .extracting(ListLine::code, ListLine::change)
                .containsExactly(
                        tuple("B1", Change.COMPLETED), tuple("C1.1", Change.COMPLETED), tuple("C1.2", Change.NEW));
        assertThat(second.result().blocks().getFirst().competencies().getFirst().title())
                .isEqualTo(new Localized("Recueillir un besoin", "تحديد الحاجة", ""));
    }

    @Test
    void whatIsNotReadIsExplainedAndKept() {
        var text = "C1.1 Sans bloc\nIntroduction générale\nBC01 Collecter\nBC01 Encore\nBC02\n";
        var list = french(text);
        assertThat(list.lines())
                .extracting(ListLine::number, ListLine::refusal)
                .containsExactly(
                        tuple(1, "referential.paste.noBlock"),
                        tuple(2, "referential.paste.noCode"),
                        tuple(3, ""),
                        tuple(4, "referential.codeTwice"),
                        tuple(5, "referential.paste.noTitle"));
        assertThat(list.unread()).isEqualTo("C1.1 Sans bloc\nIntroduction générale\nBC01 Encore\nBC02");
        assertThat(list.count(Change.NEW)).isEqualTo(1);
    }

    @Test
    void theSameListAgainChangesNothingAndOtherWordsAreSaidToReplaceTheOldOnes() {
        var text = "BC01 Collecter\nC1.1 Recueillir\n";
        var once = french(text).result();
        assertThat(CompetenceList.read(text, Texts.FRENCH, once).result()).isEqualTo(once);
        assertThat(CompetenceList.read("BC01 Réunir\n", Locale.FRENCH, once).lines())
                .extracting(ListLine::change)
                .containsExactly(Change.CHANGED);
    }
}
