package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;
import org.tasdiq.Step;
import org.tasdiq.assessment.Mark;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.assessment.ScoringSheet;
import org.tasdiq.identity.Guard;
import org.tasdiq.jury.Independence;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.Studies;
import org.tasdiq.portfolio.StudySheet;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.jury.JuryPanels;
import org.tasdiq.ui.portfolio.Citations;
import org.tasdiq.ui.portfolio.EvidenceReader;
import org.tasdiq.ui.portfolio.MatrixTable;
import org.tasdiq.ui.portfolio.SearchPanel;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.StepView;
import org.tasdiq.ui.shared.Tone;

/** A juror alone with the file: independence first, then the evidence beside the grid, and at the end the seal. */
@Route("assessment/score-portfolio/:id")
@Step("assessment.scorePortfolio")
@Needs(value = "assessment.scorePortfolio", or = "jury.declareIndependence")
public class ScorePortfolioView extends StepView {
    private final transient Scoring scoring;
    private final transient Independence independence;
    private final transient Evidences evidences;
    private final transient Portfolios portfolios;
    private final transient Studies studies;
    private final transient JuryPanels juries;
    private final transient OpenedMarks opened;
    private final transient Guard guard;
    private final Span progress = new Span();
    private final ProgressBar bar = new ProgressBar();

    ScorePortfolioView(
            CaseFiles files,
            Scoring scoring,
            Independence independence,
            Evidences evidences,
            Portfolios portfolios,
            Studies studies,
            JuryPanels juries,
            OpenedMarks opened,
            Guard guard) {
        super(files);
        this.scoring = scoring;
        this.independence = independence;
        this.evidences = evidences;
        this.portfolios = portfolios;
        this.studies = studies;
        this.juries = juries;
        this.opened = opened;
        this.guard = guard;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        if (!guard.allows("assessment.scorePortfolio", file())) {
            body.add(new IndependencePanel(independence, file(), this::declared));
            return;
        }
        var sheet = scoring.own(file());
        var matrix = portfolios.matrix(file());
        var reader = new EvidenceReader(evidences, file(), matrix);
        var studied = new Paragraph();
        Runnable tellStudy = () -> studied.setText(studied(studies.own(file())));
        reader.onRead(tellStudy);
        reader.onSeen((item, pages) -> {
            studies.see(file(), item, pages);
            tellStudy.run();
        });
        tellStudy.run();
        reader.readFirst();
        var evidence = new Div(
                new SearchPanel(evidences, file(), reader::read),
                studied,
                reader,
                new MatrixTable(matrix, reader::read));
        evidence.addClassName("stack");
        var split = new Div(evidence, grid(sheet, matrix, reader));
        split.addClassName("split");
        body.add(juries.lateLink(file(), this::leave));
        if (sheet.sealedAt() != null) body.add(opened.of(file()));
        body.add(split);
    }

    /** A link declared took the seat away: there is nothing more to see here. */
    private void declared() {
        if (guard.allows("assessment.scorePortfolio", file())) reload();
        else done();
    }

    private Component grid(ScoringSheet sheet, MatrixSheet matrix, EvidenceReader reader) {
        var grid = new Div(new H2(getTranslation("assessment.grid")));
        grid.addClassNames("card", "stack");
        var sealedAt = sheet.sealedAt();
        if (sealedAt != null) {
            grid.add(
                    new StatusBadge(getTranslation("assessment.sealed"), Tone.DONE),
                    new Paragraph(getTranslation("assessment.sealed.text")));
        } else {
            bar.getElement().setAttribute("aria-label", getTranslation("assessment.progress.label"));
            grid.add(new Paragraph(getTranslation("assessment.grid.text")), progress, bar);
        }
        var marks = sheet.marks().stream().collect(Collectors.toMap(Mark::competency, mark -> mark));
        var items = evidences.list(file());
        var claims = portfolios.sheet(file()).claims();
        for (var block : sheet.blocks()) {
            grid.add(new H3(block.code() + " · " + block.title().in(getLocale())));
            for (var competency : block.competencies()) {
                var cited = new Citations(matrix, claims, competency.id(), reader::read);
                grid.add(
                        new MarkFields(competency, cited, marks.get(competency.id()), items, sealedAt != null, mark -> {
                            unsaved();
                            scoring.mark(file(), mark);
                            saved();
                            tell(scoring.own(file()));
                        }));
            }
        }
        tell(sheet);
        if (sealedAt == null) grid.add(actions(seal()));
        return grid;
    }

    private void tell(ScoringSheet sheet) {
        int all = sheet.blocks().stream().mapToInt(b -> b.competencies().size()).sum();
        int given = (int) sheet.marks().stream().filter(Mark::isGiven).count();
        progress.setText(getTranslation("assessment.progress", given, all));
        bar.setMax(Math.max(all, 1));
        bar.setValue(given);
    }

    private String studied(StudySheet study) {
        return getTranslation("portfolio.study.own", study.opened(), study.all(), study.pagesSeen(), study.pages());
    }

    private Button seal() {
        var seal = new Button(
                getTranslation("assessment.seal"),
                pressed -> ConfirmAction.ask(
                        getTranslation("assessment.seal.title"), sealing(), getTranslation("assessment.seal"), () -> {
                            scoring.seal(file());
                            reload();
                            Notice.done(getTranslation("assessment.sealed.done"));
                        }));
        seal.addThemeVariants(ButtonVariant.PRIMARY);
        return seal;
    }

    /** What a juror has not opened is said before it is too late; the law leaves the judgement of it to the jury. */
    private String sealing() {
        var study = studies.own(file());
        var words = getTranslation("assessment.seal.text");
        return study.isWhole() ? words : studied(study) + " " + words;
    }
}
