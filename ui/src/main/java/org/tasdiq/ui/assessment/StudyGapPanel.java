package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tasdiq.assessment.StudyGap;
import org.tasdiq.assessment.StudyGaps;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/**
 * Who has not opened which evidence, and what to do: open it, or, as the president, say how another member studied it.
 * Shows nothing where everybody has opened everything.
 */
class StudyGapPanel extends Composite<Div> {
    private final transient StudyGaps gaps;
    private final CandidacyId file;
    private final transient MatrixSheet matrix;
    private final PersonId reader;
    private final boolean mayNote;
    private final transient Consumer<EvidenceId> open;

    /** @param mayNote the reader presides */
    StudyGapPanel(
            StudyGaps gaps,
            CandidacyId file,
            MatrixSheet matrix,
            PersonId reader,
            boolean mayNote,
            Consumer<EvidenceId> open) {
        this.gaps = gaps;
        this.file = file;
        this.matrix = matrix;
        this.reader = reader;
        this.mayNote = mayNote;
        this.open = open;
        getContent().setId("study-gaps");
        show();
    }

    /** Something was opened or noted. */
    final void show() {
        getContent().removeAll();
        var found = gaps.of(file);
        getContent().setVisible(!found.isEmpty());
        if (found.isEmpty()) return;
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("assessment.study.title")), new Paragraph(consequence(found)));
        found.forEach(gap -> getContent().add(line(gap)));
    }

    private String consequence(List<StudyGap> found) {
        if (found.stream().anyMatch(StudyGap::hindersVote)) return getTranslation("assessment.study.refused");
        boolean allNoted = found.stream().allMatch(gap -> gap.note() != null);
        return getTranslation(allNoted ? "assessment.study.allNoted" : "assessment.study.flagged");
    }

    private Div line(StudyGap gap) {
        var head = new Div(new H3(gap.name()), badge(gap));
        head.addClassName("row");
        var items = new Div();
        items.addClassName("row");
        gap.unopened().forEach(item -> items.add(button(item)));
        var line = new Div(head, items);
        line.addClassName("stack");
        if (gap.note() != null) line.add(new Paragraph(getTranslation("assessment.study.noted", gap.note())));
        if (gap.member().equals(reader)) line.add(new Paragraph(getTranslation("assessment.study.own")));
        else if (mayNote) line.add(form(gap));
        return line;
    }

    private StatusBadge badge(StudyGap gap) {
        if (gap.note() != null) return new StatusBadge(getTranslation("assessment.study.otherwise"), Tone.DONE);
        return new StatusBadge(
                getTranslation("assessment.study.left", gap.unopened().size()),
                gap.hindersVote() ? Tone.STOP : Tone.ATTENTION);
    }

    private Button button(EvidenceId item) {
        var words = matrix.items().stream()
                .filter(known -> known.evidence().equals(item))
                .map(known -> known.number() + " · " + known.title())
                .collect(Collectors.joining());
        var button = new Button(words, pressed -> open.accept(item));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Div form(StudyGap gap) {
        var how = new TextArea(getTranslation("assessment.study.how", gap.name()));
        how.setHelperText(getTranslation("assessment.study.how.hint"));
        how.setMaxLength(2000);
        how.setWidthFull();
        if (gap.note() != null) how.setValue(gap.note());
        var errors = new FieldErrors().field("how", how);
        var note = new Button(getTranslation("assessment.study.note"), pressed -> {
            if (!errors.guard(() -> gaps.note(file, gap.member(), how.getValue()))) return;
            Notice.done(getTranslation("assessment.study.done", gap.name()));
            show();
        });
        var fields = new Div(how, note);
        fields.addClassName("fields");
        return fields;
    }
}
