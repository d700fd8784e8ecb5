package org.tasdiq.ui.notification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.RegimeSheet;
import org.tasdiq.notification.LetterCase;
import org.tasdiq.notification.LetterKind;
import org.tasdiq.notification.LetterWordings;
import org.tasdiq.notification.WordingDraft;
import org.tasdiq.notification.WordingSheet;
import org.tasdiq.notification.WordingVersion;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.Zones;

/** The words of one kind of letter in one language: changed, looked at as PDF, kept by versions. */
@Route("letter/:institution/:kind/:language")
@Needs("notification.listWordings")
public class LetterWordingView extends Composite<Div>
        implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private final transient LetterWordings wordings;
    private final transient Institutions institutions;
    private final transient Zones zones;
    private final TextField note = new TextField(getTranslation("notification.wording.note"));
    private final Select<LetterCase> shown = new Select<>();
    private final Select<RegimeSheet> regime = new Select<>();
    private final Div looked = new Div();
    private InstitutionId institution = new InstitutionId(new UUID(0, 0));
    private WordingFields fields = new WordingFields();
    private String name = "";

    LetterWordingView(LetterWordings wordings, Institutions institutions, Zones zones) {
        this.wordings = wordings;
        this.institutions = institutions;
        this.zones = zones;
        note.setHelperText(getTranslation("notification.wording.note.hint"));
        note.setRequiredIndicatorVisible(true);
        note.setWidthFull();
        looked.getElement().setAttribute("role", "status");
        getContent().addClassName("stack");
    }

    static String path(InstitutionId institution, LetterKind kind, Locale language) {
        return "letter/" + institution.value() + "/" + kind + "/" + language.getLanguage();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            institution = new InstitutionId(
                    UUID.fromString(parameters.get("institution").orElseThrow()));
            var kind = LetterKind.valueOf(parameters.get("kind").orElseThrow());
            show(kind, Locale.of(parameters.get("language").orElseThrow()));
        } catch (IllegalArgumentException notOne) {
            throw new NotFoundException();
        }
    }

    private void show(LetterKind kind, Locale language) {
        var sheet = wordings.sheet(institution, kind, language);
        name = getTranslation(
                "notification.wording.title",
                getTranslation("notification.kind." + kind),
                getTranslation("shell.language." + language.getLanguage()));
        fields = new WordingFields(sheet);
        note.clear();
        looked.removeAll();
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("letters", getTranslation("notification.wordings.back")),
                        new H1(name),
                        new Paragraph(getTranslation("notification.wording.text")),
                        placeholders(sheet),
                        fields,
                        keeping(sheet),
                        versions(sheet));
    }

    private Component placeholders(WordingSheet sheet) {
        var list = new UnorderedList();
        list.addClassName("lines");
        sheet.lines().stream()
                .flatMap(line -> line.placeholders().stream())
                .distinct()
                .sorted()
                .forEach(placeholder -> {
                    var code = new Span("{" + placeholder + "}");
                    code.addClassNames("ltr", "strong");
                    list.add(new ListItem(code, new Span(getTranslation("notification.placeholder." + placeholder))));
                });
        var details = new Details(getTranslation("notification.wording.placeholders"), list);
        details.setWidthFull();
        return details;
    }

    private Component keeping(WordingSheet sheet) {
        var errors = fields.errors()
                .field("note", note)
                .rule(note, words -> words.isBlank() ? Refusal.invalid("note", "required") : null);
        var preview =
                new Button(getTranslation("notification.wording.preview"), pressed -> errors.guard(() -> look(sheet)));
        var cases = cases(sheet.kind());
        var save = new Button(getTranslation("notification.wording.save"), pressed -> {
            if (!errors.check()) return;
            var draft = new WordingDraft(sheet.version(), fields.words(), note.getValue());
            errors.guard(() -> {
                int version = wordings.write(institution, sheet.kind(), sheet.language(), draft);
                show(sheet.kind(), sheet.language());
                Notice.done(getTranslation("notification.wording.saved", version));
            });
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(save, preview);
        buttons.addClassName("row");
        return section("keeping", note, cases, buttons, looked);
    }

    /** What the preview is about; a kind of letter without variants offers no choice. */
    private Component cases(LetterKind kind) {
        var all = LetterCase.of(kind);
        shown.setLabel(getTranslation("notification.wording.case"));
        shown.setItems(all);
        shown.setItemLabelGenerator(one -> one == null ? "" : getTranslation("notification.case." + one));
        shown.setValue(LetterCase.USUAL);
        shown.setVisible(all.size() > 1);
        shown.addValueChangeListener(changed -> looked.removeAll());
        var regimes = institutions.regimes();
        regime.setLabel(getTranslation("notification.wording.regime"));
        regime.setItems(regimes);
        regime.setItemLabelGenerator(one -> one == null ? "" : one.name().in(getLocale()));
        var own = institutions.sheet(institution).regime();
        regimes.stream().filter(one -> one.code().equals(own)).findFirst().ifPresent(regime::setValue);
        regime.setVisible(regimes.size() > 1 && (kind.namesRemedies() || kind.namesTheCourt()));
        regime.addValueChangeListener(changed -> looked.removeAll());
        var row = new Div(shown, regime);
        row.addClassNames("row", "filters");
        return row;
    }

    /** The PDF is made now, so that what cannot be set is said beside its field; it is opened by a link of its own. */
    private void look(WordingSheet sheet) {
        var pdf = wordings.preview(
                institution,
                sheet.kind(),
                sheet.language(),
                fields.words(),
                shown.getValue(),
                regime.isEmpty() ? "" : regime.getValue().code());
        var handler = DownloadHandler.fromInputStream(request -> new DownloadResponse(
                new ByteArrayInputStream(pdf), sheet.kind() + ".pdf", "application/pdf", pdf.length));
        var open = new Anchor(handler, getTranslation("notification.wording.open"));
        open.setTarget(AnchorTarget.BLANK);
        looked.removeAll();
        looked.add(open);
    }

    private Component versions(WordingSheet sheet) {
        if (sheet.versions().isEmpty())
            return section("versions", new Paragraph(getTranslation("notification.wording.versions.none")));
        var list = new UnorderedList();
        list.addClassName("lines");
        sheet.versions().forEach(version -> list.add(line(version)));
        var shipped = new Button(
                getTranslation("notification.wording.shipped"),
                pressed -> take(Map.of(), getTranslation("notification.wording.shipped.note")));
        return section("versions", list, new Div(shipped));
    }

    private ListItem line(WordingVersion version) {
        var number = new Span(getTranslation("notification.wording.version", version.version()));
        number.addClassName("strong");
        var who = new Span(getTranslation(
                "notification.wording.version.by",
                version.by(),
                Dates.moment(version.at().atZone(zones.ofReader()), getLocale())));
        var take = new Button(
                getTranslation("notification.wording.take"),
                pressed ->
                        take(version.passages(), getTranslation("notification.wording.take.note", version.version())));
        take.setAriaLabel(getTranslation("notification.wording.take.of", version.version()));
        return new ListItem(number, who, new Said(version.note()), take);
    }

    /** Fills the fields; nothing holds until it is saved. */
    private void take(Map<String, String> own, String why) {
        fields.take(own);
        note.setValue(why);
        looked.removeAll();
        Live.say(getTranslation("notification.wording.taken"));
        Notice.done(getTranslation("notification.wording.taken"));
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H2(getTranslation("notification.wording.section." + key)));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (fields.isTouched()) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("notification.wordings") + " · " + getTranslation("shell.name");
    }
}
