package org.tasdiq.ui.referential;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.referential.CrosswalkDraft;
import org.tasdiq.referential.CrosswalkSheet;
import org.tasdiq.referential.FrameworkLevel.Status;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.WidgetTexts;

/** The next version of a crosswalk, filled with what the latest says; asked before it is added. */
class CrosswalkForm extends Composite<Section> {
    private final DatePicker since = WidgetTexts.datePicker(getTranslation("referential.crosswalk.since"));
    private final RadioButtonGroup<Status> status =
            new RadioButtonGroup<>(getTranslation("referential.framework.status"));
    /** In the order of {@link Texts#LOCALES}. */
    private final List<TextField> source = new ArrayList<>();

    private final List<TextField> levels = new ArrayList<>();
    private final FieldErrors errors = new FieldErrors();
    private final int version;
    private boolean touched;

    CrosswalkForm(CrosswalkSheet latest, Consumer<CrosswalkDraft> add) {
        version = latest.version() + 1;
        since.setHelperText(getTranslation("referential.crosswalk.since.hint"));
        since.setRequiredIndicatorVisible(true);
        status.setItems(Status.values());
        status.setItemLabelGenerator(one -> getTranslation("referential.framework." + one));
        status.setValue(latest.status());
        errors.field("since", since).rule(since, day -> day == null ? Refusal.invalid("since", "required") : null);
        for (var language : Texts.LOCALES) addSource(language, latest.source().in(language));
        for (int eqf = 1; eqf <= CrosswalkDraft.LEVELS; eqf++)
            addLevel(eqf, latest.levels().get(eqf - 1));
        listen(since);
        listen(status);
        var general = new Div(since, status);
        var sources = new Div();
        var steps = new Div();
        source.forEach(sources::add);
        levels.forEach(steps::add);
        for (var fields : List.of(general, sources, steps)) fields.addClassNames("fields", "pair");
        getContent()
                .add(
                        new H2(getTranslation("referential.versionIs", version)),
                        new Paragraph(getTranslation("referential.crosswalk.add.text")),
                        general,
                        sources,
                        new Paragraph(getTranslation("referential.crosswalk.levels.text")),
                        steps,
                        new Div(button(add)));
        getContent().addClassNames("card", "stack");
    }

    /** Whether something was written that would be lost. */
    boolean isTouched() {
        return touched;
    }

    private void addSource(Locale language, String words) {
        var field = field(
                getTranslation(
                        "referential.aspect.in",
                        getTranslation("referential.framework.source"),
                        getTranslation("shell.language." + language.getLanguage())),
                words,
                CrosswalkDraft.LONGEST_SOURCE);
        errors.field("source." + language.getLanguage(), field).rule(field, this::sourceMissing);
        source.add(field);
    }

    private void addLevel(int eqf, String words) {
        var field = field(getTranslation("referential.crosswalk.level", eqf), words, CrosswalkDraft.LONGEST_LEVEL);
        errors.field("levels." + eqf, field);
        levels.add(field);
    }

    private TextField field(String label, String words, int longest) {
        var field = new TextField(label, words, "");
        field.setMaxLength(longest);
        field.setWidthFull();
        field.getElement().setAttribute("dir", "auto");
        listen(field);
        return field;
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(changed -> touched = true);
    }

    private @Nullable Refusal sourceMissing(String words) {
        boolean asked = status.getValue() == Status.OFFICIAL
                || source.stream().anyMatch(one -> !one.getValue().isBlank());
        return asked && words.isBlank() ? Refusal.invalid("source", "referential.sourceMissing") : null;
    }

    private Button button(Consumer<CrosswalkDraft> add) {
        var button = new Button(getTranslation("referential.crosswalk.add"), pressed -> {
            if (!errors.check()) return;
            ConfirmAction.ask(
                    getTranslation("referential.crosswalk.ask", version),
                    getTranslation("referential.crosswalk.consequence", Dates.day(since.getValue(), getLocale())),
                    getTranslation("referential.crosswalk.add"),
                    () -> errors.guard(() -> add.accept(draft())));
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private CrosswalkDraft draft() {
        return new CrosswalkDraft(
                version,
                since.getValue(),
                status.getValue(),
                Localized.of(
                        language -> source.get(Texts.LOCALES.indexOf(language)).getValue()),
                levels.stream().map(TextField::getValue).toList());
    }
}
