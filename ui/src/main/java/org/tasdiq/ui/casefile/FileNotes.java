package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.Assignments;
import org.tasdiq.desk.Labels;
import org.tasdiq.desk.NoteSheet;
import org.tasdiq.desk.Notes;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Zones;

/** What the staff keep about a file among themselves: who looks after it, labels, notes. */
@org.springframework.stereotype.Component
class FileNotes {
    private final Texts texts;
    private final Notes notes;
    private final Labels labels;
    private final Assignments assignments;
    private final Guard guard;
    private final Zones zones;

    FileNotes(Texts texts, Notes notes, Labels labels, Assignments assignments, Guard guard, Zones zones) {
        this.texts = texts;
        this.notes = notes;
        this.labels = labels;
        this.assignments = assignments;
        this.guard = guard;
        this.zones = zones;
    }

    Div of(CandidacyId file, Runnable changed) {
        return new Div(new Paragraph(say("casefile.notes.text")), finding(file, changed), written(file, changed));
    }

    private Div finding(CandidacyId file, Runnable changed) {
        var card = card("casefile.notes.finding");
        if (guard.allows("desk.assignFile", file)) card.add(officer(file));
        var row = new Div();
        row.addClassName("row");
        boolean labelled = guard.allows("desk.labelFile", file);
        for (var label : labels.of(file)) {
            var chip = new Span(label);
            chip.addClassName("chip");
            row.add(chip);
            if (!labelled) continue;
            var off = new Button(Symbol.X.icon(), pressed -> {
                labels.takeOff(file, label);
                changed.run();
            });
            off.addThemeVariants(ButtonVariant.TERTIARY);
            off.setAriaLabel(say("casefile.label.takeOffOne", label));
            row.add(off);
        }
        card.add(row);
        if (labelled) card.add(labelField(file, changed));
        return card;
    }

    private ComboBox<PersonSheet> officer(CandidacyId file) {
        var officers = assignments.officers(file);
        var box = new ComboBox<PersonSheet>(say("desk.list.assignee"));
        box.setItems(officers);
        box.setItemLabelGenerator(PersonSheet::name);
        box.setClearButtonVisible(true);
        box.setPlaceholder(say("casefile.files.nobody"));
        assignments
                .of(file)
                .flatMap(now ->
                        officers.stream().filter(one -> one.id().equals(now)).findFirst())
                .ifPresent(box::setValue);
        box.addValueChangeListener(chosen -> {
            assignments.assign(
                    file, chosen.getValue() == null ? null : chosen.getValue().id());
            Notice.done(say("casefile.notes.assigned"));
        });
        return box;
    }

    private Div labelField(CandidacyId file, Runnable changed) {
        var label = new TextField(say("casefile.label.new"));
        label.setMaxLength(40);
        label.setHelperText(say("casefile.label.hint"));
        var errors = new FieldErrors()
                .field("label", label)
                .rule(label, words -> words.isBlank() ? Refusal.invalid("label", "required") : null);
        var put = new Button(say("casefile.label.put"), pressed -> {
            if (errors.check() && errors.guard(() -> labels.put(file, label.getValue()))) changed.run();
        });
        var row = new Div(label, put);
        row.addClassNames("row", "filters");
        return row;
    }

    private Div written(CandidacyId file, Runnable changed) {
        var card = card("casefile.notes");
        boolean writes = guard.allows("desk.writeNote", file);
        if (writes) {
            var text = new TextArea(say("casefile.notes.new"));
            text.setMaxLength(4000);
            text.setWidthFull();
            text.setHelperText(say("casefile.notes.hint"));
            var errors = new FieldErrors()
                    .field("text", text)
                    .rule(text, words -> words.isBlank() ? Refusal.invalid("text", "required") : null);
            var keep = new Button(say("casefile.notes.write"), pressed -> {
                if (!errors.check() || !errors.guard(() -> notes.write(file, text.getValue()))) return;
                Notice.done(say("casefile.notes.written"));
                changed.run();
            });
            card.add(text, new Div(keep));
        }
        var list = FileRecords.lines();
        notes.of(file).forEach(note -> list.add(line(file, note, writes, changed)));
        card.add(list.getChildren().findAny().isEmpty() ? new Paragraph(say("casefile.notes.none")) : list);
        return card;
    }

    private ListItem line(CandidacyId file, NoteSheet note, boolean writes, Runnable changed) {
        var when = Dates.moment(
                note.writtenAt().atZone(zones.of(file)), UI.getCurrent().getLocale());
        var line = new ListItem(FileRecords.strong(note.authorName()), FileRecords.quiet(when), new Said(note.text()));
        if (note.mine() && writes) {
            var remove = new Button(
                    say("casefile.notes.remove"),
                    pressed -> ConfirmAction.askBeforeLoss(
                            say("casefile.notes.remove"),
                            say("casefile.notes.remove.confirm"),
                            say("casefile.notes.remove"),
                            () -> {
                                notes.remove(file, note.id());
                                changed.run();
                            }));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(remove);
        }
        return line;
    }

    private Div card(String title) {
        var card = new Div(new H2(say(title)));
        card.addClassNames("card", "stack");
        return card;
    }

    private String say(String key, Object... arguments) {
        return texts.of(UI.getCurrent().getLocale(), key, arguments);
    }
}
