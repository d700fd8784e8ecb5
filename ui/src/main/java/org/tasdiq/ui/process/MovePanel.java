package org.tasdiq.ui.process;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.process.DiagramVersion;
import org.tasdiq.process.MoveLine;
import org.tasdiq.process.Moves;
import org.tasdiq.ui.shared.CasePage;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** Files under way go on under another version: tried out first, then moved one after the other, with a report. */
class MovePanel extends Composite<Section> {
    private final transient Moves moves;
    private final transient InstitutionId institution;
    private final Select<DiagramVersion> from = new Select<>();
    private final Select<DiagramVersion> to = new Select<>();
    private final Div trial = new Div();
    private final Div report = new Div();
    private final transient FieldErrors errors = new FieldErrors().field("to", to);

    MovePanel(Moves moves, InstitutionId institution, List<DiagramVersion> versions) {
        this.moves = moves;
        this.institution = institution;
        var shown = versions.stream().filter(DiagramVersion::shown).toList();
        choice(from, "process.move.from", shown);
        choice(to, "process.move.to", List.of());
        from.addValueChangeListener(changed -> offer(shown));
        shown.stream().max(Comparator.comparingInt(DiagramVersion::running)).ifPresent(from::setValue);
        var fields = new Div(
                from, to, new Button(getTranslation("process.move.try"), pressed -> errors.guard(this::tryOut)));
        fields.addClassNames("row", "filters");
        trial.addClassName("stack");
        report.addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("process.move")),
                        new Paragraph(getTranslation("process.move.text")),
                        fields,
                        trial,
                        report);
        getContent().addClassNames("card", "stack");
        fillReport();
    }

    private void choice(Select<DiagramVersion> field, String label, List<DiagramVersion> versions) {
        field.setLabel(getTranslation(label));
        field.setItems(versions);
        field.setItemLabelGenerator(one -> one == null ? "" : ProcessesView.title(one));
        field.addValueChangeListener(changed -> trial.removeAll());
    }

    /** A file goes on as a file, and an offer as an offer. */
    private void offer(List<DiagramVersion> shown) {
        var chosen = from.getValue();
        var alike = shown.stream()
                .filter(one -> chosen != null && one.kind() == chosen.kind())
                .toList();
        to.setItems(alike);
        alike.stream().filter(DiagramVersion::latest).findFirst().ifPresent(to::setValue);
    }

    private void tryOut() {
        trial.removeAll();
        to.setInvalid(false);
        var lines =
                moves.tryOut(institution, from.getValue().key(), to.getValue().key());
        var able = lines.stream()
                .filter(line -> line.state() == MoveLine.State.ASKED)
                .count();
        var sum = getTranslation("process.move.sum", able, lines.size() - able);
        trial.add(new H3(getTranslation("process.move.trial")), new Paragraph(sum));
        Live.say(sum);
        if (!lines.isEmpty()) trial.add(table("process.move.trial", lines, "process.move.trial."));
        if (able == 0) return;
        var go = new Button(getTranslation("process.move.go", able), Symbol.ARROW_RIGHT.icon());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(pressed -> ConfirmAction.ask(
                getTranslation("process.move.go", able),
                getTranslation("process.move.confirm", able, ProcessesView.title(to.getValue())),
                getTranslation("process.move.go", able),
                this::move));
        trial.add(go);
    }

    private void move() {
        int asked = moves.move(institution, from.getValue().key(), to.getValue().key());
        trial.removeAll();
        Notice.done(getTranslation("process.move.asked", asked));
        fillReport();
    }

    private void fillReport() {
        var now = moves.report(institution);
        report.removeAll();
        if (now.lines().isEmpty()) return;
        var again =
                new Button(getTranslation("process.move.refresh"), Symbol.REFRESH_CW.icon(), pressed -> fillReport());
        report.add(
                new H3(getTranslation("process.move.report")),
                new Paragraph(getTranslation("process.move.progress", now.moved(), now.waiting(), now.stayed())),
                again,
                table("process.move.report", now.lines(), "process.move.report."));
        int shown = now.lines().size();
        if (shown < now.asked()) report.add(new Paragraph(getTranslation("process.move.shown", shown, now.asked())));
        Live.say(getTranslation("process.move.progress", now.moved(), now.waiting(), now.stayed()));
    }

    private Component table(String label, List<MoveLine> lines, String states) {
        return new SortedTable<MoveLine>(getTranslation(label))
                .column(
                        getTranslation("process.incidents.column.reference"),
                        Comparator.comparing(MoveLine::reference),
                        line -> CasePage.link(line.file(), line.reference()))
                .column(
                        getTranslation("process.move.state"),
                        Comparator.comparing(MoveLine::state),
                        line -> new StatusBadge(getTranslation(states + line.state()), tone(line.state())))
                .text(
                        getTranslation("process.move.why"),
                        line -> line.why().isEmpty() ? "" : getTranslation("process.move.why." + line.why()))
                .lines(lines);
    }

    private static Tone tone(MoveLine.State state) {
        return switch (state) {
            case ASKED -> Tone.INFO;
            case MOVED -> Tone.DONE;
            case STAYED -> Tone.ATTENTION;
        };
    }
}
