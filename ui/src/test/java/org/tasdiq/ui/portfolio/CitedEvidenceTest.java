package org.tasdiq.ui.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.assessment.Judges;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.inspection.RealFiles;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.assessment.DeliberateView;
import org.tasdiq.ui.assessment.ScorePortfolioView;
import org.tasdiq.ui.shared.Said;

/** Where evidence is cited it is one press away, with the number and the pages that everybody speaks of. */
class CitedEvidenceTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Judges judges;

    @Autowired
    Portfolios portfolios;

    @Test
    void isOpenedFromTheCompetencyThatIsBeingScored() {
        var file = citing();
        file.appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
        signIn(file.juror("J2"));
        navigate("assessment/score-portfolio/" + file.file(), ScorePortfolioView.class);
        assertThat(reading()).isEqualTo("Rapport");
        assertThat(find(Said.class).withText("Voir le rapport.").exists()).isTrue();
        assertThat(cited("P02 " + text("portfolio.matrix.pages", 2, 3), "Annexe"))
                .as("beside the competency, and in the matrix")
                .hasSize(2);
        test(cited("P02 " + text("portfolio.matrix.pages", 2, 3), "Annexe").getLast())
                .click();
        assertThat(reading()).isEqualTo("Annexe");
    }

    @Test
    void isOpenedFromTheMatrixWhileTheJuryDeliberates() {
        var file = citing();
        file.appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) {
            judges.mark(file, juror);
            judges.seal(file, juror);
        }
        file.heard("J1", "J2", "J3", "J4", "J5");
        signIn(file.juror("J1"));
        navigate("assessment/deliberate/" + file.file(), DeliberateView.class);
        assertThat(find(Select.class)
                        .withLabel(text("portfolio.reader.item"))
                        .single()
                        .getValue())
                .as("nothing is opened unasked")
                .isNull();
        test(cited("P01", "Rapport").getFirst()).click();
        assertThat(reading()).isEqualTo("Rapport");
    }

    @Test
    void isOpenedWhereWordsWereFound() {
        var file = citing();
        file.appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
        signIn(file.juror("J2"));
        navigate("assessment/score-portfolio/" + file.file(), ScorePortfolioView.class);
        test(find(TextField.class).withLabel(text("portfolio.search")).single()).setValue("annexe");
        test(find(Button.class)
                        .withText(text("portfolio.search.where", "Annexe", 2))
                        .single())
                .click();
        assertThat(reading()).isEqualTo("Annexe");
    }

    private String reading() {
        return ((EvidenceSheet) find(Select.class)
                        .withLabel(text("portfolio.reader.item"))
                        .single()
                        .getValue())
                .title();
    }

    private List<Button> cited(String where, String title) {
        var name = text("portfolio.cited.read", where, title);
        return find(Button.class).all().stream()
                .filter(b -> b.getAriaLabel().filter(name::equals).isPresent())
                .toList();
    }

    /** The first competency rests on the whole report and on two pages of the annex. */
    private Bench.Story citing() {
        var file = bench.aFile();
        var report = add(file, "Rapport", "page 1");
        var annex = add(file, "Annexe", "premier", "page deux de l’annexe", "page trois");
        file.inspected();
        file.as(file.candidate(), () -> {
            var first = portfolios.matrix(file.file()).rows().getFirst().competency();
            var links = List.of(EvidenceLink.whole(report), new EvidenceLink(annex, 2, 3));
            portfolios.claim(file.file(), first, Position.YES, "Voir le rapport.", links);
        });
        return file;
    }

    private EvidenceId add(Bench.Story file, String title, String... pages) {
        return file.report(title, title + ".pdf", RealFiles.pdf(pages));
    }
}
