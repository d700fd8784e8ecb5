package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasdiq.Localized;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;

class PassagesTest {
    private static final EvidenceId ITEM = new EvidenceId(new UUID(3, 3));

    @Test
    void aCompetencyIsLookedForInEveryLanguageByTheBeginningsOfItsWords() {
        var stems = Keywords.of(competency("Analyser les données", "تحليل البيانات", "Analyse data"));
        assertThat(stems).contains("analy", "donne", "تحليل", "بيانات", "data").doesNotContain("les");
    }

    @Test
    void anArabicWordIsAlsoFoundBehindWhatIsWrittenTogetherWithIt() {
        assertThat(Keywords.beginnings("بيانات")).contains("بيانات", "البيانات", "والبيانات");
        assertThat(Keywords.beginnings("donne")).containsExactly("donne");
    }

    @Test
    void theSnippetIsCutWhereMostOfTheWordsStand() {
        var page = "Analyse. " + "x ".repeat(300) + "Une analyse soigneuse des données a suivi.";
        var snippet = Snippet.densest(List.of("analy", "donne"), page);
        assertThat(snippet.text()).contains("analyse soigneuse des données");
        assertThat(snippet.marks())
                .extracting(mark -> snippet.text().substring(mark.from(), mark.to()))
                .containsExactly("analyse", "données");
    }

    @Test
    void pagesThatAreCitedStayApartUnlessTheyTouch() {
        assertThat(EvidenceLink.joined(List.of(pages(40, 40), pages(3, 5), pages(6, 7))))
                .containsExactly(pages(3, 7), pages(40, 40));
        assertThat(EvidenceLink.joined(List.of(pages(3, 9), pages(4, 5), pages(3, 3))))
                .containsExactly(pages(3, 9));
        assertThat(EvidenceLink.joined(List.of(new EvidenceLink(ITEM, 5, null), pages(2, 4), pages(8, 8))))
                .containsExactly(new EvidenceLink(ITEM, 2, null));
    }

    @Test
    void theWholeItemSaysNothingBesidePagesOfIt() {
        var other = EvidenceLink.whole(new EvidenceId(new UUID(3, 4)));
        assertThat(EvidenceLink.joined(List.of(EvidenceLink.whole(ITEM), other, pages(7, 7), other)))
                .containsExactly(pages(7, 7), other);
    }

    private static EvidenceLink pages(int from, int to) {
        return new EvidenceLink(ITEM, from, to);
    }

    private static CompetencySheet competency(String fr, String ar, String en) {
        return new CompetencySheet(
                new CompetencyId(new UUID(4, 4)),
                "C1.1",
                new Localized(fr, ar, en),
                new Localized("", "", ""),
                false,
                List.of());
    }
}
