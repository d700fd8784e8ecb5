package org.tasdiq.ui.referential;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tasdiq.Dates;
import org.tasdiq.Table;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.VersionFiles;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationDrafts;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CertificationLine;
import org.tasdiq.referential.DraftSheet;
import org.tasdiq.referential.Referentials;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.TableLink;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Zones;

/** The certifications of an institution in the version that holds, and the drafts of their next versions. */
@Route("certifications")
@Needs("referential.listCertifications")
@Menu(title = "referential.certifications", icon = "layers", order = 8.5)
public class CertificationsView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private static final int HIGHEST_LEVEL = 8;

    private final transient Referentials referentials;
    private final transient CertificationDrafts drafts;
    private final transient Candidacies candidacies;
    private final transient ReferentialDoors doors;
    private final transient Zones zones;
    private final Select<InstitutionSheet> institution = new Select<>();
    private final TextField words = new TextField(getTranslation("referential.search"));
    private final Select<Integer> level = new Select<>();
    private final Div listed = new Div();
    private final Div begun = new Div();
    private boolean reading;

    CertificationsView(
            Referentials referentials,
            CertificationDrafts drafts,
            Candidacies candidacies,
            ReferentialDoors doors,
            Zones zones) {
        this.referentials = referentials;
        this.drafts = drafts;
        this.candidacies = candidacies;
        this.doors = doors;
        this.zones = zones;
        institution.setLabel(getTranslation("referential.institution"));
        institution.setItemLabelGenerator(
                sheet -> sheet == null ? "" : sheet.name().in(getLocale()));
        words.setPrefixComponent(Symbol.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        level.setLabel(getTranslation("referential.level"));
        level.setItems(IntStream.rangeClosed(1, HIGHEST_LEVEL).boxed().toList());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("referential.level.any"));
        level.setItemLabelGenerator(one -> one == null ? getTranslation("referential.level.any") : String.valueOf(one));
        institution.addValueChangeListener(changed -> chosen(true));
        words.addValueChangeListener(changed -> chosen(false));
        level.addValueChangeListener(changed -> chosen(false));
        listed.addClassName("stack");
        begun.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = referentials.institutions();
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("referential.certifications")),
                        new Paragraph(getTranslation("referential.certifications.text")),
                        new Anchor("frameworks", getTranslation("referential.crosswalks")));
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.LAYERS,
                            getTranslation("referential.nowhere"),
                            getTranslation("referential.nowhere.text")));
            return;
        }
        read(event, all);
        var filter = new Div(institution, words, level);
        filter.addClassNames("row", "filters");
        getContent().add(filter, listed, begun);
        fill();
        fillDrafts();
    }

    private void read(BeforeEnterEvent event, List<InstitutionSheet> all) {
        var address = event.getLocation().getQueryParameters();
        var house = PageAddress.text(address, "institution");
        var chosen = PageAddress.text(address, "level");
        reading = true;
        institution.setItems(all);
        institution.setVisible(all.size() > 1);
        institution.setValue(all.stream()
                .filter(one -> one.id().value().toString().equals(house))
                .findFirst()
                .orElse(all.getFirst()));
        words.setValue(PageAddress.text(address, "words"));
        level.setValue(chosen.matches("[1-8]") ? Integer.valueOf(chosen) : null);
        reading = false;
    }

    private void chosen(boolean elsewhere) {
        if (reading) return;
        PageAddress.keep(
                "certifications",
                Map.of(
                        "institution",
                        institution.isVisible()
                                ? institution.getValue().id().value().toString()
                                : "",
                        "words",
                        words.getValue(),
                        "level",
                        level.isEmpty() ? "" : String.valueOf(level.getValue())));
        fill();
        if (elsewhere) fillDrafts();
    }

    private void fill() {
        var here = institution.getValue().id();
        var all = referentials.of(here);
        var found = all.stream().filter(this::isWanted).toList();
        listed.removeAll();
        if (found.isEmpty()) {
            var key = all.isEmpty() ? "referential.none" : "referential.noneFound";
            listed.add(new EmptyState(Symbol.LAYERS, getTranslation(key), getTranslation(key + ".text")));
            return;
        }
        var files = candidacies.filesByVersion(here).stream()
                .collect(Collectors.toMap(VersionFiles::certification, VersionFiles::running));
        var count = getTranslation("referential.count", found.size());
        Live.say(count);
        var head = new Div(
                new Span(count),
                TableLink.of("referential.export", "certifications.csv", () -> exported(found, files)));
        head.addClassName("row");
        listed.add(head, table(found, files));
    }

    private boolean isWanted(CertificationLine line) {
        var sought = words.getValue().strip().toLowerCase(Locale.ROOT);
        var said = String.join(
                        " ",
                        line.code(),
                        line.title().fr(),
                        line.title().ar(),
                        line.title().en())
                .toLowerCase(Locale.ROOT);
        return said.contains(sought) && (level.isEmpty() || level.getValue() == line.level());
    }

    private Component table(List<CertificationLine> found, Map<CertificationId, Long> files) {
        return new SortedTable<CertificationLine>(getTranslation("referential.certifications"))
                .column(getTranslation("referential.code"), comparing(CertificationLine::code), this::link)
                .text(getTranslation("referential.title"), line -> line.title().in(getLocale()))
                .column(
                        getTranslation("referential.level"),
                        comparingInt(CertificationLine::level),
                        line -> new Span(String.valueOf(line.level())))
                .column(
                        getTranslation("referential.credits"),
                        comparingInt(CertificationLine::ects),
                        line -> new Span(String.valueOf(line.ects())))
                .column(
                        getTranslation("referential.competencies"),
                        comparingInt(CertificationLine::competencies),
                        line -> new Span(getTranslation("referential.parts", line.blocks(), line.competencies())))
                .column(getTranslation("referential.version"), comparingInt(CertificationLine::version), this::version)
                .column(
                        getTranslation("referential.running"),
                        comparingLong(line -> files.getOrDefault(line.id(), 0L)),
                        line -> new Span(String.valueOf(files.getOrDefault(line.id(), 0L))))
                .lines(found);
    }

    private Component link(CertificationLine line) {
        var link = new Anchor(CertificationView.path(line.id()), line.code());
        link.addClassName("ltr");
        return link;
    }

    private Component version(CertificationLine line) {
        var both = new Div(new Span(String.valueOf(line.version())));
        both.addClassName("row");
        if (line.coming() > 0)
            both.add(new StatusBadge(getTranslation("referential.version.coming", line.coming()), Tone.INFO));
        return both;
    }

    private Table exported(List<CertificationLine> found, Map<CertificationId, Long> files) {
        return new Table(
                List.of(
                        "code",
                        "title_fr",
                        "title_ar",
                        "title_en",
                        "level",
                        "ects",
                        "blocks",
                        "competencies",
                        "version",
                        "running_files"),
                found.stream()
                        .map(line -> List.<Object>of(
                                line.code(),
                                line.title().fr(),
                                line.title().ar(),
                                line.title().en(),
                                line.level(),
                                line.ects(),
                                line.blocks(),
                                line.competencies(),
                                line.version(),
                                files.getOrDefault(line.id(), 0L)))
                        .toList());
    }

    private void fillDrafts() {
        var here = institution.getValue().id();
        begun.removeAll();
        if (!doors.readsDrafts(here)) return;
        var section = new Section(
                new H2(getTranslation("referential.drafts")), new Paragraph(getTranslation("referential.drafts.text")));
        section.addClassNames("card", "stack");
        var all = drafts.all(here);
        section.add(all.isEmpty() ? new Paragraph(getTranslation("referential.drafts.none")) : drafts(all));
        if (doors.drafts(here)) section.add(beginning());
        begun.add(section);
    }

    private Component drafts(List<DraftSheet> all) {
        return new SortedTable<DraftSheet>(getTranslation("referential.drafts"))
                .column(
                        getTranslation("referential.code"),
                        comparing(draft -> draft.content().code()),
                        draft -> new Anchor(
                                DraftView.path(institution.getValue().id(), draft.id()),
                                draft.content().code()))
                .text(
                        getTranslation("referential.title"),
                        draft -> draft.content().title().in(getLocale()))
                .column(
                        getTranslation("referential.findings"),
                        comparingInt(draft -> draft.findings().size()),
                        draft -> new Span(String.valueOf(draft.findings().size())))
                .text(getTranslation("referential.writtenBy"), DraftSheet::writtenBy)
                .column(
                        getTranslation("referential.writtenAt"),
                        comparing(DraftSheet::writtenAt),
                        draft -> new Span(Dates.moment(draft.writtenAt().atZone(zones.ofReader()), getLocale())))
                .lines(all);
    }

    /** A certification that has no version yet, from nothing or from a file. */
    private Component beginning() {
        var here = institution.getValue().id();
        var code = new TextField(getTranslation("referential.begin.code"));
        code.setHelperText(getTranslation("referential.begin.code.hint"));
        code.setMaxLength(60);
        var errors = new FieldErrors().field("code", code);
        var begin = new Button(
                getTranslation("referential.begin"),
                pressed -> errors.guard(() -> UI.getCurrent()
                        .navigate(
                                DraftView.path(here, drafts.begin(here, CertificationDraft.empty(code.getValue()))))));
        var row = new Div(
                code, begin, new Anchor(ImportCertificationView.path(here), getTranslation("referential.import")));
        if (doors.takesEsco()) row.add(new Anchor("certifications-esco", getTranslation("referential.esco.take")));
        row.addClassNames("row", "filters");
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referential.certifications") + " · " + getTranslation("shell.name");
    }
}
