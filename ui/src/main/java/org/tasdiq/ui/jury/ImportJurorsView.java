package org.tasdiq.ui.jury;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.jury.JurorImport;
import org.tasdiq.jury.JurorImport.Change;
import org.tasdiq.jury.JurorImport.Line;
import org.tasdiq.jury.JurorImports;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.FileText;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.TableLink;
import org.tasdiq.ui.shared.Tone;

/** Brings a table into the register: it is tried first, every line is answered, and it is corrected where it stands. */
@Route("jurors/import/:institution")
@Needs("jury.manageRegistry")
public class ImportJurorsView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient JurorImports imports;
    private final FileText file;
    private final Div result = new Div();
    private InstitutionId institution = new InstitutionId(new UUID(0, 0));

    ImportJurorsView(JurorImports imports) {
        this.imports = imports;
        file = new FileText(
                "jury.import",
                JurorImport.MOST_BYTES,
                JurorImport::text,
                result::removeAll,
                text -> answer(imports.read(institution, text, false)),
                ".csv");
        result.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            institution = new InstitutionId(UUID.fromString(
                    event.getRouteParameters().get("institution").orElseThrow()));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
        var card = new Div(TableLink.csv("jury.import.template", "jurors.csv", JurorImport::template), columns(), file);
        card.addClassNames("card", "stack");
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("jurors", getTranslation("jury.registry.back")),
                        new H1(getTranslation("jury.registry.import")),
                        new Paragraph(getTranslation("jury.import.text")),
                        card,
                        result);
    }

    private void answer(JurorImport read) {
        var summary = getTranslation(
                "jury.import.summary",
                read.count(Change.NEW),
                read.count(Change.CHANGED),
                read.count(Change.UNCHANGED),
                read.count(Change.REFUSED));
        Live.say(summary);
        result.add(new H2(getTranslation("jury.import.result")), new Paragraph(summary));
        long writing = read.count(Change.NEW) + read.count(Change.CHANGED);
        if (!read.isClean()) result.add(new Paragraph(getTranslation("jury.import.correct")));
        else if (writing == 0) result.add(new Paragraph(getTranslation("jury.import.nothing")));
        else result.add(new Div(write(summary)));
        result.add(table(read));
    }

    private Button write(String summary) {
        var write = new Button(getTranslation("jury.import.write"));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.addClickListener(pressed -> ConfirmAction.ask(
                getTranslation("jury.import.confirm"), summary, getTranslation("jury.import.write"), () -> {
                    if (!file.guard(() -> imports.read(institution, file.text(), true))) return;
                    Notice.done(getTranslation("jury.import.written"));
                    UI.getCurrent().navigate("jurors");
                }));
        return write;
    }

    private Component table(JurorImport read) {
        return new SortedTable<Line>(getTranslation("jury.import.result"))
                .column(
                        getTranslation("jury.import.line"),
                        comparingInt(Line::number),
                        line -> new Span(String.valueOf(line.number())))
                .text(getTranslation("jury.import.email"), Line::email)
                .column(getTranslation("jury.import.change"), comparing(Line::change), this::badge)
                .text(getTranslation("jury.import.why"), this::why)
                .lines(read.lines().stream()
                        .sorted(comparing((Line line) -> line.change() != Change.REFUSED)
                                .thenComparingInt(Line::number))
                        .toList());
    }

    private Component badge(Line line) {
        var tone = switch (line.change()) {
            case NEW, CHANGED -> Tone.INFO;
            case UNCHANGED -> Tone.NEUTRAL;
            case REFUSED -> Tone.STOP;
        };
        return new StatusBadge(getTranslation("jury.import.change." + line.change()), tone);
    }

    private String why(Line line) {
        if (line.change() != Change.REFUSED) return "";
        var words = getTranslation("refusal." + line.code(), line.arguments().toArray());
        return line.column().isEmpty() ? words : line.column() + ": " + words;
    }

    private Component columns() {
        var list = new Facts();
        for (var column : JurorImport.COLUMNS)
            list.pair(column, new Span(getTranslation("jury.import.column." + column)));
        return new Details(getTranslation("jury.import.columns"), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jury.registry.import") + " · " + getTranslation("shell.name");
    }
}
