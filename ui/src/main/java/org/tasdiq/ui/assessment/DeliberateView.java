package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.tasdiq.Step;
import org.tasdiq.assessment.Agreements;
import org.tasdiq.assessment.DeliberationRecord;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.FinalMark;
import org.tasdiq.assessment.StudyGaps;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.jury.Sessions;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.Studies;
import org.tasdiq.ui.jury.JuryPanels;
import org.tasdiq.ui.portfolio.EvidenceReader;
import org.tasdiq.ui.portfolio.MatrixTable;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.StepView;

/** The marks of all, the most disputed first; then the ruling of the jury on each block, with reasons tied to competencies. */
@Route("assessment/deliberate/:id")
@Step("assessment.deliberate")
public class DeliberateView extends StepView {
    private final transient Deliberations deliberations;
    private final transient Agreements agreements;
    private final transient Sessions sessions;
    private final transient Portfolios portfolios;
    private final transient Evidences evidences;
    private final transient Studies studies;
    private final transient StudyGaps gaps;
    private final transient Actors actors;
    private final transient JuryPanels juries;
    private final transient Guard guard;

    DeliberateView(
            CaseFiles files,
            Deliberations deliberations,
            Agreements agreements,
            Sessions sessions,
            Portfolios portfolios,
            Evidences evidences,
            Studies studies,
            StudyGaps gaps,
            Actors actors,
            JuryPanels juries,
            Guard guard) {
        super(files);
        this.deliberations = deliberations;
        this.agreements = agreements;
        this.sessions = sessions;
        this.portfolios = portfolios;
        this.evidences = evidences;
        this.studies = studies;
        this.gaps = gaps;
        this.actors = actors;
        this.juries = juries;
        this.guard = guard;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var overview = deliberations.overview(file());
        int voters = sessions.panel(file()).voters().size();
        var amendments =
                overview.competencies().stream().map(AmendmentFields::new).toList();
        var rulings = overview.blocks().stream()
                .map(block -> new RulingFields(block, overview, voters))
                .toList();
        var notes = new TextArea(getTranslation("assessment.notes"));
        notes.setWidthFull();
        notes.setMinRows(3);
        guardInput(notes);
        rulings.forEach(ruling -> guardInput(ruling.fields()));
        amendments.forEach(amendment -> guardInput(amendment.fields()));
        body.add(new DivergenceMap(overview), juries.studied(file()));
        if (guard.allows("portfolio.readEvidence", file())) body.add(evidence());
        body.add(new AgreementPanel(agreements.of(file())), amendments(amendments));
        rulings.forEach(body::add);
        var end = new Div(new H2(getTranslation("assessment.notes.title")), notes);
        end.addClassName("card");
        var record = act(getTranslation("assessment.deliberate.record"), () -> {
            if (!rulings.stream().map(RulingFields::check).reduce(true, Boolean::logicalAnd)) return;
            ConfirmAction.ask(
                    getTranslation("assessment.deliberate.confirm.title"),
                    getTranslation("assessment.deliberate.confirm.text"),
                    getTranslation("assessment.deliberate.record"),
                    () -> {
                        List<FinalMark> amended = amendments.stream()
                                .flatMap(a -> a.mark().stream())
                                .toList();
                        deliberations.deliberate(
                                file(),
                                new DeliberationRecord(
                                        amended,
                                        rulings.stream()
                                                .map(RulingFields::ruling)
                                                .toList(),
                                        notes.getValue()));
                        done();
                    });
        });
        record.addThemeVariants(ButtonVariant.PRIMARY);
        body.add(end, actions(record));
    }

    private Component evidence() {
        var matrix = portfolios.matrix(file());
        var reader = new EvidenceReader(evidences, file(), matrix);
        if (guard.allows("portfolio.studyEvidence", file())) {
            reader.onSeen((item, pages) -> studies.see(file(), item, pages));
        }
        var left = new StudyGapPanel(
                gaps,
                file(),
                matrix,
                actors.person(),
                guard.allows("assessment.noteStudy", file()),
                item -> reader.read(item, 1));
        reader.onRead(left::show);
        var both = new Div(left, new MatrixTable(matrix, reader::read), reader);
        both.addClassName("stack");
        return both;
    }

    private Component amendments(List<AmendmentFields> fields) {
        var list = new Div();
        list.addClassName("stack");
        list.add(new Paragraph(getTranslation("assessment.amend.text")));
        fields.forEach(list::add);
        var details = new Details(getTranslation("assessment.amend.title"), list);
        details.setWidthFull();
        var card = new Div(details);
        card.addClassName("card");
        return card;
    }
}
