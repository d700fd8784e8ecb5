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
    void theRangeOfAnItemGrowsToThePageThatIsCited() {
        assertThat(EvidenceLink.page(ITEM, 7).spanning(EvidenceLink.page(ITEM, 3)))
                .isEqualTo(new EvidenceLink(ITEM, 3, 7));
        assertThat(EvidenceLink.page(ITEM, 7).spanning(EvidenceLink.whole(ITEM)))
                .isEqualTo(EvidenceLink.page(ITEM, 7));
        assertThat(EvidenceLink.page(ITEM, 2).spanning(new EvidenceLink(ITEM, 5, null)))
                .isEqualTo(new EvidenceLink(ITEM, 2, null));
    }

    private static CompetencySheet competency(String fr, String ar, String en) {
        return new CompetencySheet(
                new CompetencyId(new UUID(4, 4)), "C1.1", new Localized(fr, ar, en), new Localized("", "", ""), false);
    }
}
