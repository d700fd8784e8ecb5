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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.VersionFiles;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationDrafts;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.DraftId;
import org.tasdiq.referential.DraftSheet;
import org.tasdiq.referential.FrameworkLevel;
import org.tasdiq.referential.Frameworks;
import org.tasdiq.referential.Referentials;
import org.tasdiq.referential.VersionSheet;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.Zones;

/** One version of a certification: all it says, its levels in other frameworks, its other versions and who runs on them. */
@Route("certification/:certification")
@Needs("referential.listCertifications")
public class CertificationView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Referentials referentials;
    private final transient CertificationDrafts drafts;
    private final transient Candidacies candidacies;
    private final transient Institutions institutions;
    private final transient Frameworks frameworks;
    private final transient ReferentialDoors doors;
    private final transient Zones zones;
    private String name = "";

    CertificationView(
            Referentials referentials,
            CertificationDrafts drafts,
            Candidacies candidacies,
            Institutions institutions,
            Frameworks frameworks,
            ReferentialDoors doors,
            Zones zones) {
        this.referentials = referentials;
        this.drafts = drafts;
        this.candidacies = candidacies;
        this.institutions = institutions;
        this.frameworks = frameworks;
        this.doors = doors;
        this.zones = zones;
        getContent().addClassName("stack");
    }

    static String path(CertificationId certification) {
        return "certification/" + certification.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(referentials.sheet(new CertificationId(UUID.fromString(
                    event.getRouteParameters().get("certification").orElseThrow()))));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private void show(CertificationSheet sheet) {
        var house = new InstitutionId(sheet.institutionId());
        var versions = referentials.versions(house, sheet.code());
        var content = CertificationDraft.of(sheet, institutions.sheet(house).code());
        name = sheet.code() + " · " + getTranslation("referential.versionIs", sheet.version());
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("certifications", getTranslation("referential.back")),
                        new H1(sheet.title().in(getLocale())),
                        head(sheet, versions),
                        facts(sheet),
                        actions(house, content),
                        frameworks(sheet.level()),
                        new H2(getTranslation("referential.content")),
                        new CertificationTree(content),
                        versions(house, sheet, versions));
    }

    private Component head(CertificationSheet sheet, List<VersionSheet> versions) {
        var code = new Span(sheet.code());
        code.addClassNames("ltr", "strong");
        var head = new Div(code, new Span(getTranslation("referential.versionIs", sheet.version())));
        versions.stream()
                .filter(one -> one.id().equals(sheet.id()))
                .findFirst()
                .ifPresent(one -> head.add(new StandingBadge(one.standing())));
        head.addClassName("row");
        return head;
    }

    private Component facts(CertificationSheet sheet) {
        return new Facts()
                .said("referential.level", String.valueOf(sheet.level()))
                .said("referential.credits", String.valueOf(sheet.ects()))
                .said("referential.rule", getTranslation("referential.rule." + sheet.consolidation()));
    }

    private Component actions(InstitutionId house, CertificationDraft content) {
        var row = new Div();
        if (doors.drafts(house)) row.add(drafting(house, content));
        row.add(CertificationFiles.links(content));
        row.addClassName("row");
        return row;
    }

    private Component drafting(InstitutionId house, CertificationDraft content) {
        var begun = begun(house, content.code());
        if (begun != null) return new Anchor(DraftView.path(house, begun), getTranslation("referential.goOn"));
        return new Button(
                getTranslation("referential.next"),
                pressed -> UI.getCurrent().navigate(DraftView.path(house, drafts.begin(house, content))));
    }

    private @Nullable DraftId begun(InstitutionId house, String code) {
        return drafts.all(house).stream()
                .filter(draft -> draft.content().code().equals(code))
                .findFirst()
                .map(DraftSheet::id)
                .orElse(null);
    }

    private Component frameworks(int level) {
        var table = new SortedTable<FrameworkLevel>(getTranslation("referential.frameworks"))
                .text(
                        getTranslation("referential.framework"),
                        one -> getTranslation("referential.framework." + one.framework()))
                .text(getTranslation("referential.level"), FrameworkLevel::level)
                .column(
                        getTranslation("referential.framework.status"),
                        comparing(FrameworkLevel::status),
                        one -> new MatchBadge(one.status()))
                .column(
                        getTranslation("referential.framework.source"),
                        comparing(FrameworkLevel::since),
                        one -> new Span(one.source().in(getLocale()) + " · "
                                + getTranslation("referential.framework.version", one.version())))
                .lines(frameworks.of(level));
        return section(
                "frameworks",
                new Paragraph(getTranslation("referential.frameworks.text")),
                table,
                new Anchor("frameworks", getTranslation("referential.crosswalks")));
    }

    private Component versions(InstitutionId house, CertificationSheet shown, List<VersionSheet> versions) {
        var files = candidacies.filesByVersion(house);
        var table = new SortedTable<VersionSheet>(getTranslation("referential.versions"))
                .column(
                        getTranslation("referential.version"),
                        comparingInt(VersionSheet::version),
                        one -> version(one, shown))
                .column(getTranslation("referential.validFrom"), comparingInt(VersionSheet::version), this::since)
                .column(
                        getTranslation("referential.running"),
                        comparingLong(one -> of(files, one).running()),
                        one -> new Span(getTranslation(
                                "referential.files",
                                of(files, one).running(),
                                of(files, one).over())))
                .column(getTranslation("referential.published"), comparingInt(VersionSheet::version), this::published)
                .column(
                        getTranslation("referential.compare"),
                        comparingInt(VersionSheet::version),
                        one -> comparison(one, shown))
                .lines(versions);
        return section("versions", new Paragraph(getTranslation("referential.versions.text")), table);
    }

    private static VersionFiles of(List<VersionFiles> files, VersionSheet version) {
        return files.stream()
                .filter(one -> one.certification().equals(version.id()))
                .findFirst()
                .orElse(new VersionFiles(version.id(), 0, 0));
    }

    private Component version(VersionSheet version, CertificationSheet shown) {
        var number = String.valueOf(version.version());
        var both = new Div(
                version.id().equals(shown.id()) ? new Span(number) : new Anchor(path(version.id()), number),
                new StandingBadge(version.standing()));
        both.addClassName("row");
        return both;
    }

    private Component since(VersionSheet version) {
        var from = version.published().validFrom();
        return new Span(from == null ? getTranslation("referential.validFrom.unknown") : Dates.day(from, getLocale()));
    }

    private Component published(VersionSheet version) {
        var published = version.published();
        var at = published.at();
        if (at == null) return new Span(getTranslation("referential.published.unknown"));
        var day = Dates.day(at.atZone(zones.ofReader()), getLocale());
        var by = published.by().isEmpty()
                ? getTranslation("referential.published.system", day)
                : getTranslation("referential.published.by", published.by(), day);
        var both = new Div(new Span(by));
        if (!published.note().isEmpty()) both.add(new Said(published.note()));
        return both;
    }

    private Component comparison(VersionSheet version, CertificationSheet shown) {
        if (version.id().equals(shown.id())) return new Span("—");
        boolean earlier = version.version() < shown.version();
        var link = new Anchor(
                ComparisonView.path(earlier ? version.id() : shown.id(), earlier ? shown.id() : version.id()),
                getTranslation("referential.compare.with", shown.version()));
        link.setAriaLabel(getTranslation("referential.compare.both", version.version(), shown.version()));
        return link;
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H2(getTranslation("referential." + key)));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("shell.name");
    }
}
