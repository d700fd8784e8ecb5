package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.WorkChoices;
import org.tasdiq.desk.WorkFile;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.desk.WorkSort;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.WidgetTexts;

/** What can be done with the chosen files at once; it is there when at least one is chosen. */
class BulkBar extends Composite<Div> {
    private static final int LONGEST_LABEL = 40;

    private final transient BulkWork work;
    private final transient FileLists lists;
    private final transient WorkChoices choices;
    private final transient Runnable changed;
    private transient List<WorkFile> chosen = List.of();

    BulkBar(BulkWork work, FileLists lists, WorkChoices choices, Runnable changed) {
        this.work = work;
        this.lists = lists;
        this.choices = choices;
        this.changed = changed;
        getContent().addClassNames("row", "bulk");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("casefile.bulk"));
        setVisible(false);
    }

    void choose(List<WorkFile> files) {
        chosen = List.copyOf(files);
        setVisible(!chosen.isEmpty());
        getContent().removeAll();
        if (chosen.isEmpty()) return;
        var count = new Span(getTranslation("casefile.bulk.chosen", chosen.size()));
        count.getElement().setAttribute("role", "status");
        getContent().add(count);
        button("notification.remindNow", "casefile.bulk.remind", this::remind);
        button("desk.assignFile", "casefile.bulk.assign", this::assign);
        button("deadline.extend", "casefile.bulk.extend", this::extend);
        button("desk.labelFile", "casefile.bulk.label", this::label);
        getContent()
                .add(lists.export(
                        WorkFilter.of(Map.of("state", "all")),
                        WorkSort.FIRST,
                        chosen.stream().map(WorkFile::file).toList(),
                        "casefile.bulk.export"));
    }

    private void button(String address, String key, Runnable action) {
        boolean somewhere = chosen.stream().anyMatch(file -> work.allows(address, file.file()));
        if (somewhere) getContent().add(new Button(getTranslation(key), pressed -> action.run()));
    }

    private void remind() {
        ConfirmAction.ask(
                getTranslation("casefile.bulk.remind"),
                getTranslation("casefile.bulk.remind.confirm", chosen.size()),
                getTranslation("casefile.bulk.remind"),
                () -> each("casefile.bulk.reminded", work::remind));
    }

    private void assign() {
        var officer = new ComboBox<PersonSheet>(getTranslation("casefile.bulk.officer"));
        officer.setItems(choices.officers());
        officer.setItemLabelGenerator(PersonSheet::name);
        officer.setClearButtonVisible(true);
        officer.setHelperText(getTranslation("casefile.bulk.officer.hint"));
        var errors = new FieldErrors().field("officer", officer);
        dialog("casefile.bulk.assign", errors, officer)
                .main(
                        "casefile.bulk.assign",
                        () -> each(
                                "casefile.bulk.assigned",
                                file -> work.assign(
                                        file,
                                        officer.getValue() == null
                                                ? null
                                                : officer.getValue().id())))
                .open();
    }

    private void extend() {
        var day = WidgetTexts.datePicker(getTranslation("casefile.deadline.day"));
        day.setHelperText(getTranslation("casefile.deadline.day.hint"));
        var reason = new TextArea(getTranslation("casefile.deadline.reason"));
        reason.setHelperText(getTranslation("casefile.deadline.reason.hint"));
        reason.setMaxLength(1000);
        reason.setRequiredIndicatorVisible(true);
        day.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("dueOn", day)
                .field("reason", reason)
                .rule(day, chosenDay -> chosenDay == null ? Refusal.invalid("dueOn", "required") : null)
                .rule(reason, words -> words.isBlank() ? Refusal.invalid("reason", "deadline.reasonMissing") : null);
        dialog("casefile.bulk.extend", errors, day, reason)
                .main(
                        "casefile.bulk.extend",
                        () -> each(
                                "casefile.bulk.extended", file -> work.extend(file, day.getValue(), reason.getValue())))
                .open();
    }

    private void label() {
        var label = new ComboBox<String>(getTranslation("casefile.bulk.label.name"));
        label.setItems(choices.labels());
        label.setAllowCustomValue(true);
        label.addCustomValueSetListener(typed -> label.setValue(typed.getDetail()));
        label.setRequiredIndicatorVisible(true);
        label.setHelperText(getTranslation("casefile.label.hint"));
        var errors = new FieldErrors().field("label", label).rule(label, BulkBar::wrong);
        dialog("casefile.bulk.label", errors, label)
                .choice(
                        "casefile.label.takeOff",
                        () -> each("casefile.bulk.unlabelled", file -> work.takeOff(file, label.getValue())))
                .main(
                        "casefile.label.put",
                        () -> each("casefile.bulk.labelled", file -> work.label(file, label.getValue())))
                .open();
    }

    private static @Nullable Refusal wrong(@Nullable String label) {
        if (label == null || label.isBlank()) return Refusal.invalid("label", "required");
        return label.length() > LONGEST_LABEL ? Refusal.invalid("label", "tooLong", LONGEST_LABEL) : null;
    }

    private BulkDialog dialog(String title, FieldErrors errors, Component... fields) {
        return new BulkDialog(
                getTranslation(title), getTranslation("casefile.bulk.chosen", chosen.size()), errors, fields);
    }

    private void each(String done, Consumer<CandidacyId> action) {
        new BulkResult(work.each(chosen, action), getTranslation("casefile.bulk"), done).show();
        changed.run();
    }
}
