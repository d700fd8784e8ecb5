package org.tasdiq.ui.referential;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.referential.CertificationDrafts;
import org.tasdiq.referential.CompetenceList;
import org.tasdiq.referential.DraftId;
import org.tasdiq.referential.ListLine;
import org.tasdiq.referential.ListLine.Change;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** A list of competencies from a word processor: shown line by line as it was read, before it joins the draft. */
@Route("certification-draft/:institution/:draft/list")
@Needs("referential.listCertifications")
public class PasteView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private final transient CertificationDrafts drafts;
    private final Select<Locale> language = new Select<>();
    private final TextArea text = new TextArea(getTranslation("referential.paste.list"));
    private final FieldErrors errors = new FieldErrors();
    private final Div result = new Div();
    private InstitutionId institution = new InstitutionId(new UUID(0, 0));
    private DraftId draft = new DraftId(new UUID(0, 0));

    PasteView(CertificationDrafts drafts) {
        this.drafts = drafts;
        language.setLabel(getTranslation("referential.paste.language"));
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(one -> one == null ? "" : getTranslation("shell.language." + one.getLanguage()));
        language.setValue(Texts.nearest(getLocale()));
        language.addValueChangeListener(changed -> result.removeAll());
        text.setHelperText(getTranslation("referential.paste.list.hint"));
        text.setWidthFull();
        text.setMinHeight("12em");
        text.setMaxHeight("28em");
        text.getElement().setAttribute("dir", "auto");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(changed -> result.removeAll());
        errors.field("list", text).rule(text, said -> said.isBlank() ? Refusal.invalid("list", "required") : null);
        result.addClassName("stack");
        getContent().addClassName("stack");
    }

    static String path(InstitutionId institution, DraftId draft) {
        return DraftView.path(institution, draft) + "/list";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            institution = new InstitutionId(
                    UUID.fromString(parameters.get("institution").orElseThrow()));
            draft = new DraftId(UUID.fromString(parameters.get("draft").orElseThrow()));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
        var sheet = drafts.sheet(institution, draft);
        var check = new Button(getTranslation("referential.paste.check"), pressed -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        var card = new Div(language, how(), text, new Div(check));
        card.addClassNames("card", "stack");
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor(DraftView.path(institution, draft), getTranslation("referential.draft.back")),
                        new H1(getTranslation(
                                "referential.paste.into", sheet.content().code())),
                        new Paragraph(getTranslation("referential.paste.text")),
                        card,
                        result);
    }

    private Component how() {
        var list = new UnorderedList();
        for (var rule : List.of("codes", "numbers", "bullets", "ends", "criterion", "again"))
            list.add(new ListItem(getTranslation("referential.paste.how." + rule)));
        var details = new Details(getTranslation("referential.paste.how"), list);
        details.setWidthFull();
        return details;
    }

    private void check() {
        result.removeAll();
        if (errors.check())
            errors.guard(() -> answer(drafts.readList(institution, draft, text.getValue(), language.getValue())));
    }

    private void answer(CompetenceList read) {
        var summary = getTranslation(
                "referential.paste.summary",
                read.count(Change.NEW),
                read.count(Change.COMPLETED),
                read.count(Change.CHANGED),
                read.count(Change.UNCHANGED),
                read.count(Change.REFUSED));
        Live.say(summary);
        result.add(new H2(getTranslation("referential.paste.result")), new Paragraph(summary));
        if (read.count(Change.REFUSED) > 0) result.add(new Paragraph(getTranslation("referential.paste.unread")));
        var taken = read.count(Change.NEW) + read.count(Change.COMPLETED) + read.count(Change.CHANGED);
        if (taken > 0) result.add(new Div(taking(read, taken)));
        result.add(table(read));
    }

    private Button taking(CompetenceList read, long taken) {
        int revision = drafts.sheet(institution, draft).revision();
        var take = new Button(getTranslation("referential.paste.take", taken));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(pressed -> {
            drafts.write(institution, draft, revision, read.result());
            text.setValue(read.unread());
            Notice.done(getTranslation("referential.paste.taken", taken));
            if (text.isEmpty()) take.getUI().ifPresent(ui -> ui.navigate(DraftView.path(institution, draft)));
        });
        return take;
    }

    private Component table(CompetenceList read) {
        return new SortedTable<ListLine>(getTranslation("referential.paste.result"))
                .column(
                        getTranslation("referential.line"),
                        comparingInt(ListLine::number),
                        line -> new Span(String.valueOf(line.number())))
                .text(
                        getTranslation("referential.paste.kind"),
                        line -> getTranslation("referential.paste.kind." + line.kind()))
                .column(getTranslation("referential.code"), comparing(ListLine::code), PasteView::code)
                .column(getTranslation("referential.title"), comparing(ListLine::text), PasteView::words)
                .column(getTranslation("referential.paste.change"), comparing(ListLine::change), this::badge)
                .text(getTranslation("referential.why"), this::why)
                .lines(read.lines());
    }

    private static Component code(ListLine line) {
        var code = new Span(line.code());
        code.addClassName("ltr");
        return code;
    }

    private static Component words(ListLine line) {
        var words = new Span(line.change() == Change.REFUSED ? line.text() : line.title());
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private Component badge(ListLine line) {
        var tone = switch (line.change()) {
            case NEW, COMPLETED -> Tone.INFO;
            case CHANGED -> Tone.ATTENTION;
            case UNCHANGED -> Tone.NEUTRAL;
            case REFUSED -> Tone.STOP;
        };
        return new StatusBadge(getTranslation("referential.paste.change." + line.change()), tone);
    }

    private String why(ListLine line) {
        return line.refusal().isEmpty()
                ? ""
                : getTranslation("refusal." + line.refusal(), line.arguments().toArray());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!text.isEmpty()) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referential.paste") + " · " + getTranslation("shell.name");
    }
}
