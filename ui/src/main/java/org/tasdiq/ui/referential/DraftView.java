package org.tasdiq.ui.referential;

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
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationDrafts;
import org.tasdiq.referential.Comparison;
import org.tasdiq.referential.DraftId;
import org.tasdiq.referential.DraftMove;
import org.tasdiq.referential.DraftSheet;
import org.tasdiq.referential.EscoSkills;
import org.tasdiq.referential.Referentials;
import org.tasdiq.referential.VersionSheet;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.Zones;

/** The draft of the next version of a certification: its outline, one part at a time in a form, and its publication. */
@Route("certification-draft/:institution/:draft")
@Needs("referential.listCertifications")
public class DraftView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private final transient CertificationDrafts drafts;
    private final transient Referentials referentials;
    private final transient EscoSkills skills;
    private final transient ReferentialDoors doors;
    private final transient Zones zones;
    private InstitutionId institution = new InstitutionId(new UUID(0, 0));
    private DraftId draft = new DraftId(new UUID(0, 0));
    private @Nullable PartForm form;
    private @Nullable PublicationForm publication;
    private String name = "";

    DraftView(
            CertificationDrafts drafts,
            Referentials referentials,
            EscoSkills skills,
            ReferentialDoors doors,
            Zones zones) {
        this.drafts = drafts;
        this.referentials = referentials;
        this.skills = skills;
        this.doors = doors;
        this.zones = zones;
        getContent().addClassName("stack");
    }

    static String path(InstitutionId institution, DraftId draft) {
        return "certification-draft/" + institution.value() + "/" + draft.value();
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
        show();
    }

    private void show() {
        var sheet = drafts.sheet(institution, draft);
        name = sheet.content().code();
        form = null;
        publication = null;
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("certifications", getTranslation("referential.back")),
                        new H1(getTranslation("referential.draft.of", name)),
                        head(sheet));
        if (sheet.last() > sheet.basedOn())
            getContent()
                    .add(new StatusBadge(
                            getTranslation("referential.draft.outdated", sheet.last(), sheet.basedOn()),
                            Tone.ATTENTION));
        getContent()
                .add(
                        findings(sheet),
                        section("outline", new DraftOutline(sheet, doors.drafts(institution), new Hand(sheet))),
                        files(sheet),
                        changes(sheet));
        if (doors.publishes(institution)) getContent().add(publishing(sheet));
        if (doors.drafts(institution)) getContent().add(discarding());
    }

    private Component head(DraftSheet sheet) {
        var from = sheet.basedOn() == 0
                ? getTranslation("referential.draft.first")
                : getTranslation("referential.draft.from", sheet.basedOn());
        var saved = new Span(getTranslation(
                "referential.draft.saved",
                sheet.writtenBy(),
                Dates.moment(sheet.writtenAt().atZone(zones.ofReader()), getLocale())));
        saved.addClassName("quiet");
        var head = new Div(new Span(from), saved);
        head.addClassName("row");
        return head;
    }

    private Component findings(DraftSheet sheet) {
        if (sheet.findings().isEmpty())
            return section("findings", new StatusBadge(getTranslation("referential.findings.none"), Tone.DONE));
        var list = new FindingList(sheet, doors.drafts(institution) ? place -> edit(sheet, place) : null);
        return section("findings", new Paragraph(getTranslation("referential.findings.text")), list);
    }

    /** What the outline asks for. */
    private class Hand implements DraftOutline.Hand {
        private final DraftSheet sheet;

        Hand(DraftSheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public void edit(List<Integer> place) {
            DraftView.this.edit(sheet, place);
        }

        @Override
        public void add(CertificationDraft withPart, List<Integer> place) {
            open(sheet, withPart, place);
        }

        @Override
        public void move(DraftMove move, List<Integer> place) {
            keep(sheet, move.in(sheet.content(), place));
        }

        @Override
        public void remove(List<Integer> place, String what) {
            ConfirmAction.askBeforeLoss(
                    getTranslation("referential.remove.ask", what),
                    getTranslation("referential.remove.text"),
                    getTranslation("referential.remove"),
                    () -> keep(sheet, DraftMove.REMOVE.in(sheet.content(), place)));
        }
    }

    private void edit(DraftSheet sheet, List<Integer> place) {
        open(sheet, sheet.content(), place);
    }

    /** One part on the page, and nothing else. */
    private void open(DraftSheet sheet, CertificationDraft content, List<Integer> place) {
        var found = sheet.findings().stream()
                .filter(finding -> finding.place().equals(place) && content.equals(sheet.content()))
                .toList();
        var opened = new PartForm(content, place, found, skills, filled -> keep(sheet, filled), this::show);
        form = opened;
        publication = null;
        getContent().removeAll();
        getContent().add(new H1(getTranslation("referential.draft.of", name)), opened);
    }

    private void keep(DraftSheet sheet, CertificationDraft content) {
        drafts.write(institution, draft, sheet.revision(), content);
        show();
        Live.say(getTranslation("shell.saved"));
    }

    private Component files(DraftSheet sheet) {
        var row = new Div(CertificationFiles.links(sheet.content()));
        if (doors.drafts(institution)) {
            row.add(
                    new Anchor(PasteView.path(institution, draft), getTranslation("referential.paste")),
                    new Anchor(
                            ImportCertificationView.path(institution), getTranslation("referential.import.instead")));
        }
        row.addClassName("row");
        return section("exchange", row);
    }

    private Component changes(DraftSheet sheet) {
        var last = referentials.versions(institution, sheet.content().code()).stream()
                .findFirst()
                .map(VersionSheet::id)
                .map(referentials::sheet);
        if (last.isEmpty()) return new Div();
        var differences = Comparison.between(CertificationDraft.of(last.get(), ""), sheet.content());
        var details = new Details(
                getTranslation(
                        "referential.changes", differences.size(), last.get().version()),
                new DifferenceTable(
                        differences,
                        getTranslation("referential.versionIs", last.get().version()),
                        getTranslation("referential.draft")));
        details.setWidthFull();
        return details;
    }

    private Component publishing(DraftSheet sheet) {
        var offered = new PublicationForm(sheet, (from, note) -> {
            var made = drafts.publish(institution, draft, sheet.revision(), from, note);
            publication = null;
            Notice.done(getTranslation("referential.publish.done"));
            UI.getCurrent().navigate(CertificationView.path(made));
        });
        publication = offered;
        return offered;
    }

    private Component discarding() {
        var discard = new Button(getTranslation("referential.discard"));
        discard.addThemeVariants(ButtonVariant.ERROR);
        discard.addClickListener(pressed -> ConfirmAction.askBeforeLoss(
                getTranslation("referential.discard.ask", name),
                getTranslation("referential.discard.text"),
                getTranslation("referential.discard"),
                () -> {
                    drafts.discard(institution, draft);
                    publication = null;
                    Notice.done(getTranslation("referential.discard.done"));
                    UI.getCurrent().navigate("certifications");
                }));
        return new Div(discard);
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H2(getTranslation("referential." + key)));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if ((form != null && form.isTouched()) || (publication != null && publication.isTouched()))
            ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referential.draft.of", name) + " · " + getTranslation("shell.name");
    }
}
