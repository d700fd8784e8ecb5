package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tasdiq.Step;
import org.tasdiq.assessment.Mark;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.assessment.ScoringSheet;
import org.tasdiq.identity.Guard;
import org.tasdiq.jury.Independence;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.Studies;
import org.tasdiq.portfolio.StudySheet;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.credential.ImportedPanels;
import org.tasdiq.ui.jury.JuryPanels;
import org.tasdiq.ui.portfolio.Citations;
import org.tasdiq.ui.portfolio.EvidenceReader;
import org.tasdiq.ui.portfolio.MatrixTable;
import org.tasdiq.ui.portfolio.SearchPanel;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Prescriptions;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.StepView;
import org.tasdiq.ui.shared.Tone;
import tools.jackson.databind.JsonNode;

/** A juror alone with the file: independence first, then the evidence beside the grid, and at the end the seal. */
@Route("assessment/score-portfolio/:id")
@Step("assessment.scorePortfolio")
@Needs(value = "assessment.scorePortfolio", or = "jury.declareIndependence")
public class ScorePortfolioView extends StepView {
    private final transient Scoring scoring;
    private final transient Independence independence;
    private final transient Evidences evidences;
    private final transient ImportedPanels imported;
    private final transient Portfolios portfolios;
    private final transient Studies studies;
    private final transient JuryPanels juries;
    private final transient Prescriptions prescriptions;
    private final transient OpenedMarks opened;
    private final transient Guard guard;
    private final Span progress = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph lacking = new Paragraph();
    private Button seal = new Button();

    ScorePortfolioView(
            CaseFiles files,
            Scoring scoring,
            Independence independence,
            Evidences evidences,
            ImportedPanels imported,
            Portfolios portfolios,
            Studies studies,
            JuryPanels juries,
            Prescriptions prescriptions,
            OpenedMarks opened,
            Guard guard) {
        super(files);
        this.scoring = scoring;
        this.independence = independence;
        this.evidences = evidences;
        this.imported = imported;
        this.portfolios = portfolios;
        this.studies = studies;
        this.juries = juries;
        this.prescriptions = prescriptions;
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
        var reader = new EvidenceReader(evidences, imported, file(), matrix);
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
        split.addClassNames("split", "divided");
        var width = new Input();
        width.setType("range");
        width.getElement().setAttribute("min", "30").setAttribute("max", "70").setAttribute("step", "5");
        width.getElement().setAttribute("aria-label", getTranslation("assessment.width"));
        width.addClassName("split-width");
        GridScript.run(split, "grid.divide(this, $0)", width.getElement());
        var whole = new Button(getTranslation("assessment.whole"));
        var tools = new Div(width, whole);
        tools.addClassName("workplace-tools");
        var workplace = new Div(tools, split);
        workplace.addClassName("workplace");
        GridScript.run(whole, "grid.fill(this)");
        juries.setback(file()).ifPresent(body::add);
        prescriptions.of(file()).ifPresent(body::add);
        body.add(juries.lateLink(file(), this::leave));
        if (sheet.sealedAt() != null) body.add(opened.of(file(), matrix, reader));
        body.add(workplace);
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
            grid.add(new Paragraph(getTranslation("assessment.grid.text")), keys(), progress, bar);
        }
        var marks = sheet.marks().stream().collect(Collectors.toMap(Mark::competency, mark -> mark));
        var items = matrix.items().stream().collect(Collectors.toMap(MatrixSheet.Item::evidence, item -> item));
        var fields = new HashMap<String, MarkFields>();
        var claims = portfolios.sheet(file()).claims();
        for (var block : sheet.blocks()) {
            grid.add(new H3(block.code() + " · " + block.title().in(getLocale())));
            for (var competency : block.competencies()) {
                var cited = new Citations(matrix, claims, competency.id(), reader::read);
                var given = marks.get(competency.id());
                var field = new MarkFields(competency, cited, given, items, reader, sealedAt != null, this::mark);
                fields.put(competency.id().value().toString(), field);
                grid.add(field);
            }
        }
        if (sealedAt == null) {
            lacking.setId("seal-lacking");
            lacking.getElement().setAttribute("role", "status");
            grid.add(lacking, actions(seal(matrix)));
        } else grid.getElement().setAttribute("data-sealed", true);
        tell(sheet);
        grid.getElement()
                .setAttribute("data-sheet", file() + "/" + sheet.juror().value());
        grid.getElement()
                .addEventListener(
                        "kept", e -> bringBack(grid, fields, e.getEventData().get("event.detail")))
                .addEventData("event.detail");
        grid.getElement()
                .addEventListener(
                        "cited", e -> cite(grid, fields, e.getEventData().get("event.detail")))
                .addEventData("event.detail");
        GridScript.run(grid, "grid.watch(this)");
        return grid;
    }

    private void mark(Mark mark) {
        unsaved();
        scoring.mark(file(), mark);
        saved();
        tell(scoring.own(file()));
    }

    /** Said now, or by an earlier page while the server was away; refused too, it is not said again. */
    private static void cite(Div grid, Map<String, MarkFields> fields, JsonNode cited) {
        var competency = cited.get("competency").asString();
        var item = cited.get("item").asString();
        int page = cited.get("page").asInt();
        try {
            var field = fields.get(competency);
            if (field != null) field.cite(EvidenceId.of(item), page);
        } finally {
            GridScript.run(grid, "grid.heard(this, $0, $1, $2)", competency, item, page);
        }
    }

    /** What was typed while the server was away; where it has something newer by now, the juror says which holds. */
    private void bringBack(Div grid, Map<String, MarkFields> fields, JsonNode kept) {
        var competency = kept.get("competency").asString();
        var field = fields.get(competency);
        if (field == null) return;
        var level = kept.get("level").isNull()
                ? null
                : Integer.valueOf(kept.get("level").asInt());
        var note = kept.get("note").asString();
        Runnable take = () -> field.take(level, note);
        if (!kept.get("newer").asBoolean()) {
            take.run();
            return;
        }
        field.ask(note, take, () -> GridScript.run(grid, "grid.drop(this, $0)", competency));
    }

    private void tell(ScoringSheet sheet) {
        int all = sheet.blocks().stream().mapToInt(b -> b.competencies().size()).sum();
        int given = (int) sheet.marks().stream().filter(Mark::isGiven).count();
        progress.setText(getTranslation("assessment.progress", given, all));
        bar.setMax(Math.max(all, 1));
        bar.setValue(given);
        long silent = sheet.marks().stream().filter(Mark::lacksReason).count();
        seal.setEnabled(given == all && silent == 0);
        if (given < all) lacking.setText(getTranslation("refusal.assessment.marksMissing", all - given));
        else lacking.setText(silent == 0 ? "" : getTranslation("refusal.assessment.cannotJudgeWhy", silent));
    }

    private Details keys() {
        return new Details(getTranslation("assessment.keys"), new Paragraph(getTranslation("assessment.keys.text")));
    }

    private String studied(StudySheet study) {
        return getTranslation("portfolio.study.own", study.opened(), study.all(), study.pagesSeen(), study.pages());
    }

    private Button seal(MatrixSheet matrix) {
        seal = new Button(getTranslation("assessment.seal"));
        seal.addClickListener(pressed -> {
            var look = new LastLook(scoring.own(file()), matrix, studies.ownUnopened(file()));
            var ask = new ConfirmDialog();
            ask.setHeader(getTranslation("assessment.seal.title"));
            ask.setText(look);
            ask.setCancelable(true);
            ask.setCancelText(getTranslation("shell.cancel"));
            ask.setConfirmText(getTranslation("assessment.seal"));
            ask.addConfirmListener(confirmed -> {
                scoring.seal(file());
                reload();
                Notice.done(getTranslation("assessment.sealed.done"));
            });
            ask.setWidth("min(48rem, 92vw)");
            ask.open();
        });
        seal.addThemeVariants(ButtonVariant.PRIMARY);
        seal.getElement().setAttribute("aria-describedby", "seal-lacking");
        return seal;
    }
}
