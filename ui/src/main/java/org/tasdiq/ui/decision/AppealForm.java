package org.tasdiq.ui.decision;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Appeals;
import org.tasdiq.portfolio.AppealPapers;
import org.tasdiq.ui.portfolio.AppealPaperList;
import org.tasdiq.ui.portfolio.FileDrop;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.FileBell;
import org.tasdiq.ui.shared.Notice;

/** The candidate contests the decision, within the window: grounds, and what proves them. */
class AppealForm extends Composite<Div> {
    private static final int MOST_AT_ONCE = 20;

    private final transient Appeals appeals;
    private final transient AppealPapers papers;
    private final CandidacyId file;
    private final Div listed = new Div();

    /** @param rejection whether it is the rejection of the application that is contested */
    AppealForm(
            Appeals appeals,
            AppealPapers papers,
            CandidacyId file,
            boolean rejection,
            FileBell bell,
            Runnable changed) {
        this.appeals = appeals;
        this.papers = papers;
        this.file = file;
        var grounds = new TextArea(getTranslation("decision.appeal.grounds"));
        grounds.setHelperText(
                getTranslation(rejection ? "decision.appeal.grounds.hint.rejection" : "decision.appeal.grounds.hint"));
        grounds.setMinRows(4);
        grounds.setWidthFull();
        grounds.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("grounds", grounds)
                .rule(grounds, text -> text.isBlank() ? Refusal.invalid("grounds", "required") : null);
        var lodge = new Button(getTranslation("decision.appeal.lodge"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation("decision.appeal.lodge"),
                    getTranslation("decision.appeal.confirm"),
                    getTranslation("decision.appeal.lodge"),
                    () -> {
                        if (!errors.guard(() -> appeals.lodge(file, grounds.getValue()))) return;
                        Notice.done(getTranslation("decision.appeal.lodged"));
                        changed.run();
                    });
        });
        var drop = new FileDrop(MOST_AT_ONCE, (name, content) -> appeals.addPaper(file, name, content), _ -> list());
        var fields = new Div(
                new Paragraph(getTranslation("decision.appeal.text")),
                grounds,
                new H3(getTranslation("decision.appeal.papers")),
                new Paragraph(getTranslation("decision.appeal.papers.text")),
                drop,
                listed,
                lodge);
        fields.addClassName("fields");
        getContent().add(new H2(getTranslation("decision.appeal.title")), fields);
        getContent().addClassName("card");
        list();
        // The verdict of the inspection comes a moment after the file; what is being written is not touched.
        bell.hear(listed, rung -> rung.equals(file.value()), this::list);
    }

    private void list() {
        listed.removeAll();
        listed.add(new AppealPaperList(papers, file, appeals.papersToLodge(file), paper -> {
            appeals.removePaper(file, paper);
            list();
        }));
    }
}
