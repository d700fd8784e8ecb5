package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import java.util.Set;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.candidacy.CompletenessFinding;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.candidacy.MissingPiece;
import org.tasdiq.ui.portfolio.EvidencePanels;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.StepView;

/** The intake officer checks whether everything is there; nothing missing means complete. */
@Route("candidacy/check-completeness/:id")
@Step("candidacy.checkCompleteness")
public class CheckCompletenessView extends StepView {
    private final transient Intake intake;
    private final transient EvidencePanels panels;

    CheckCompletenessView(CaseFiles files, Intake intake, EvidencePanels panels) {
        super(files);
        this.intake = intake;
        this.panels = panels;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var missing = new CheckboxGroup<MissingPiece>(getTranslation("candidacy.check.missing"));
        missing.setItems(MissingPiece.values());
        missing.setItemLabelGenerator(piece -> getTranslation("candidacy.missing." + piece));
        missing.setHelperText(getTranslation("candidacy.check.missing.hint"));
        var note = new TextArea(getTranslation("candidacy.check.note"));
        note.setHelperText(getTranslation("candidacy.check.note.hint"));
        note.setMaxLength(2000);
        note.setWidthFull();
        var identity = new Checkbox(
                getTranslation("candidacy.check.identity"), head.file().identityChecked());
        identity.setHelperText(getTranslation("candidacy.check.identity.hint"));
        guardInput(missing, note, identity);
        var errors = new FieldErrors()
                .rule(
                        note,
                        text -> text.isBlank() && missing.getValue().contains(MissingPiece.OTHER)
                                ? Refusal.invalid("note", "required")
                                : null);
        var fields = new Div(missing, note, identity);
        fields.addClassName("fields");
        var complete = finish(
                getTranslation("candidacy.check.complete"),
                () -> intake.decideCompleteness(
                        file(), new CompletenessFinding(Set.of(), note.getValue(), identity.getValue())));
        var incomplete = act(getTranslation("candidacy.check.incomplete"), () -> {
            if (!errors.check()) return;
            intake.decideCompleteness(
                    file(), new CompletenessFinding(missing.getValue(), note.getValue(), identity.getValue()));
            done();
        });
        missing.addValueChangeListener(e -> {
            complete.setVisible(e.getValue().isEmpty());
            incomplete.setVisible(!e.getValue().isEmpty());
        });
        incomplete.setVisible(false);
        incomplete.addThemeVariants(com.vaadin.flow.component.button.ButtonVariant.PRIMARY);
        var finding = new Div(new H2(getTranslation("candidacy.check.finding")), fields);
        finding.addClassName("card");
        body.add(
                new ApplicationSummary(head.file(), head.certification(), head.today()),
                panels.reading(file()),
                finding,
                actions(complete, incomplete));
    }
}
