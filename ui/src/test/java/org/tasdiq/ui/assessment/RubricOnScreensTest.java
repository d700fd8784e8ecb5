package org.tasdiq.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.assessment.Judges;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.portfolio.CompilePortfolioView;
import org.tasdiq.ui.shared.SubCompetencies;

/** What a level means, and what is observed, is said in the words of the competency: to each juror, the jury and the candidate. */
class RubricOnScreensTest extends ViewTest {
    @Autowired
    Bench bench;

    @Autowired
    Judges judges;

    @Test
    void itsWordsAreTheChoicesOfTheGridAlsoWhenItIsFrozen() {
        var file = judges.aConvenedJury();
        saysTheLevelsOf(file);
        judges.mark(file, "J2");
        judges.seal(file, "J2");
        saysTheLevelsOf(file);
    }

    @Test
    @SuppressWarnings("unchecked")
    void itsWordsStandBesideWhatTheRuleProposes() {
        var file = judges.aHeardFile();
        signIn(file.juror("J1"));
        navigate("assessment/deliberate/" + file.file(), DeliberateView.class);
        var levels = find(Select.class)
                .withLabel(text("assessment.amend.level", "C1.1"))
                .single();
        assertThat(levels.getItemLabelGenerator().apply(1)).isEqualTo(word(1) + "Barème propre 1");
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("Barème propre 3");
    }

    @Test
    void theCriteriaOfItsSkillsStandBelowItsOwnForJurorAndCandidate() {
        var file = judges.aConvenedJury();
        signIn(file.juror("J2"));
        navigate("assessment/score-portfolio/" + file.file(), ScorePortfolioView.class);
        saysTheCriterionOfTheSkill();
        var open = bench.aFile();
        signIn(open.candidate());
        navigate("portfolio/compile-portfolio/" + open.file(), CompilePortfolioView.class);
        saysTheCriterionOfTheSkill();
    }

    /** One of the twelve competencies has such a skill. */
    private void saysTheCriterionOfTheSkill() {
        assertThat(find(SubCompetencies.class).all())
                .singleElement()
                .satisfies(parts -> assertThat(parts.getElement().getTextRecursively())
                        .contains("C1.1.1", "Savoir-faire", text("referential.criterionIs", "Geste attendu")));
    }

    @SuppressWarnings("unchecked")
    private void saysTheLevelsOf(Bench.Story file) {
        signIn(file.juror("J2"));
        navigate("assessment/score-portfolio/" + file.file(), ScorePortfolioView.class);
        var grids = find(RadioButtonGroup.class).all();
        assertThat(grids.get(0).getItemLabelGenerator().apply(2)).isEqualTo(word(2) + "Barème propre 2");
        assertThat(grids.get(1).getItemLabelGenerator().apply(2))
                .isEqualTo(word(2) + text("referential.level.2.meaning"));
    }

    private String word(int level) {
        return level + " · " + text("referential.level." + level) + " — ";
    }
}
