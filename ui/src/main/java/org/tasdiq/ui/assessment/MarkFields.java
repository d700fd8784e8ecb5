package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tasdiq.assessment.Mark;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.portfolio.Citations;
import org.tasdiq.ui.portfolio.EvidenceReader;
import org.tasdiq.ui.shared.SubCompetencies;
import tools.jackson.databind.node.JsonNodeFactory;

/** One competency of the grid: the rubric's words as choices, "cannot judge" among them, a note and what it rests on. */
class MarkFields extends Composite<Div> {
    /** Stands for "cannot judge" among the levels. */
    private static final int CANNOT_JUDGE = -1;

    private final CompetencySheet competency;
    private final RadioButtonGroup<Integer> level;
    private final TextArea note = new TextArea();
    private final CitedPages cited;
    private final transient Consumer<Mark> marked;

    MarkFields(
            CompetencySheet competency,
            Citations claimed,
            @Nullable Mark given,
            Map<EvidenceId, MatrixSheet.Item> items,
            EvidenceReader reader,
            boolean sealed,
            Consumer<Mark> marked) {
        this.competency = competency;
        this.marked = marked;
        level = new RadioButtonGroup<>(competency.code() + " · "
                + competency.title().in(getLocale())
                + (competency.critical() ? " (" + getTranslation("assessment.critical") + ")" : ""));
        level.setItems(0, 1, 2, 3, CANNOT_JUDGE);
        level.setItemLabelGenerator(this::word);
        level.setHelperText(competency.criterion().in(getLocale()));
        note.setWidthFull();
        note.setMaxLength(20_000);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        cited = new CitedPages(items, reader, given == null ? List.of() : given.cited(), sealed, this::say);
        if (given != null) {
            level.setValue(given.cannotJudge() ? Integer.valueOf(CANNOT_JUDGE) : given.level());
            note.setValue(given.note());
        }
        level.setReadOnly(sealed);
        note.setReadOnly(sealed);
        level.addValueChangeListener(e -> say(e.isFromClient()));
        note.addValueChangeListener(e -> say(e.isFromClient()));
        var kept = new Paragraph(getTranslation("assessment.kept"));
        kept.addClassName("kept-here");
        kept.getElement().setAttribute("role", "status").setAttribute("hidden", true);
        getContent().add(level);
        SubCompetencies.withCriteria(competency).ifPresent(getContent()::add);
        getContent().add(claimed, note, cited, kept);
        getContent().addClassNames("fields", "mark-fields");
        getContent().setId("mark-" + competency.code());
        getContent()
                .getElement()
                .setAttribute("data-competency", competency.id().value().toString());
        askForReason();
        tellSaved();
    }

    /** Puts in what this device had kept, and saves it. */
    void take(@Nullable Integer level, String note) {
        this.level.setValue(level);
        this.note.setValue(note);
        say();
    }

    /** Cites a page of the evidence, 0 where it has none. */
    void cite(EvidenceId evidence, int page) {
        cited.add(evidence, page);
    }

    /** Asks in place which input holds: a dialog over the page would keep the evidence from being loaded. */
    void ask(String kept, Runnable device, Runnable server) {
        var question = new Div(
                new Paragraph(getTranslation("assessment.kept.newer.title")),
                new Paragraph(getTranslation("assessment.kept.newer.text", kept)));
        question.addClassNames("stack", "kept-newer");
        question.getElement().setAttribute("role", "alert");
        question.add(
                choice("assessment.kept.newer.device", question, device),
                choice("assessment.kept.newer.server", question, server));
        getContent().addComponentAsFirst(question);
    }

    private Button choice(String key, Div question, Runnable taken) {
        return new Button(getTranslation(key), pressed -> {
            question.removeFromParent();
            taken.run();
        });
    }

    private String word(int value) {
        return value == CANNOT_JUDGE ? getTranslation("assessment.cannotJudge") : LevelWords.whole(competency, value);
    }

    private void say(boolean byPerson) {
        if (byPerson) say();
    }

    private void say() {
        askForReason();
        marked.accept(mark());
        tellSaved();
    }

    private Mark mark() {
        var chosen = level.getValue();
        boolean cannot = isCannot();
        return new Mark(competency.id(), cannot ? null : chosen, cannot, note.getValue(), cited.value());
    }

    private boolean isCannot() {
        return Objects.equals(level.getValue(), CANNOT_JUDGE);
    }

    private void askForReason() {
        note.setLabel(getTranslation(isCannot() ? "assessment.cannotJudge.why" : "assessment.note"));
        note.setRequiredIndicatorVisible(isCannot());
        note.setHelperText(mark().lacksReason() ? getTranslation("assessment.cannotJudge.ask") : "");
    }

    /** The script on the page lets go of its copy once this says the same. */
    private void tellSaved() {
        var saved = JsonNodeFactory.instance
                .objectNode()
                .put("level", level.getValue())
                .put("note", note.getValue());
        getContent().getElement().setAttribute("data-saved", saved.toString());
    }
}
