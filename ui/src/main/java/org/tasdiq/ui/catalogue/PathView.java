package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalTexts;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathId;
import org.tasdiq.catalogue.PathSheet;
import org.tasdiq.catalogue.PathStatus;
import org.tasdiq.catalogue.Paths;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.JournalLines;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Saved;
import org.tasdiq.ui.shared.Zones;

/** A stacking path: its draft is written here, field by field; a published version is read. */
@Route("path/:id")
@Needs("catalogue.listOffers")
public class PathView extends Composite<Div>
        implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver, PathForm.Hand {
    private final transient Paths paths;
    private final transient PathDoors doors;
    private final transient Journal journal;
    private final transient JournalTexts events;
    private final transient Texts texts;
    private final transient Zones zones;
    private final Saved saved = new Saved();
    private final Div publishing = new Div();
    private PathId id = new PathId(new UUID(0, 0));
    private InstitutionId institution = new InstitutionId(new UUID(0, 0));
    private @Nullable PathForm form;
    private String name = "";
    private int revision;
    private boolean unsaved;

    PathView(Paths paths, PathDoors doors, Journal journal, JournalTexts events, Texts texts, Zones zones) {
        this.paths = paths;
        this.doors = doors;
        this.journal = journal;
        this.events = events;
        this.texts = texts;
        this.zones = zones;
        publishing.addClassName("stack");
        getContent().addClassName("stack");
    }

    static String path(PathId id) {
        return "path/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PathId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("path")));
        show();
    }

    private void show() {
        var path = paths.sheet(id);
        institution = path.institution();
        getContent().removeAll();
        form = null;
        name = Descriptor.shown(path.content().name(), getLocale());
        getContent().add(new Anchor("paths", getTranslation("catalogue.path.back")), new H1(name), head(path));
        boolean writes = path.status() == PathStatus.DRAFT && doors.writes(id);
        if (writes) {
            form = new PathForm(path.content(), doors.certifications(institution), this);
            getContent().add(new Paragraph(getTranslation("catalogue.path.edit.text")), saved, form);
        } else {
            getContent().add(new PathSummary(texts, path.content()));
        }
        getContent().add(publishing);
        take(path);
        if (path.status() != PathStatus.DRAFT && doors.writes(id)) getContent().add(revising());
        if (writes) getContent().add(discarding(path));
        if (doors.withdraws(path)) getContent().add(withdrawing());
        getContent().add(versions());
        if (doors.readsJournal(id)) getContent().add(journal());
    }

    private void take(PathSheet path) {
        revision = path.revision();
        if (form != null) form.advise(path.advice());
        publishing.removeAll();
        if (path.status() == PathStatus.DRAFT && form == null && !path.advice().isEmpty()) {
            var lines = new PathAdviceLines();
            lines.show(path.advice());
            publishing.add(lines);
        }
        if (!doors.publishes(path)) return;
        var publish = new Button(getTranslation("catalogue.path.publish"));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setEnabled(path.ready());
        publish.addClickListener(pressed -> ConfirmAction.ask(
                getTranslation("catalogue.path.publish.ask", name),
                getTranslation("catalogue.path.publish.text"),
                getTranslation("catalogue.path.publish"),
                () -> {
                    paths.publish(id, revision);
                    Notice.done(getTranslation("catalogue.path.publish.done"));
                    show();
                }));
        if (!path.ready()) publishing.add(new Paragraph(getTranslation("catalogue.path.notReady")));
        publishing.add(publish);
    }

    private Component head(PathSheet path) {
        var version = new Span(getTranslation("catalogue.path.version", path.version()));
        var written = new Span(getTranslation(
                "catalogue.path.written",
                path.writtenBy(),
                Dates.moment(path.writtenAt().atZone(zones.ofReader()), getLocale())));
        written.addClassName("quiet");
        var head = new Div(PathBadge.of(path.status()), version, written);
        head.addClassName("row");
        if (path.status() == PathStatus.DRAFT && path.published() > 0)
            head.add(new Span(getTranslation("catalogue.path.holds", path.published())));
        if (path.status() == PathStatus.WITHDRAWN)
            head.add(new Span(getTranslation("catalogue.withdrawn.for", path.withdrawnFor())));
        return head;
    }

    @Override
    public void changed(PathContent next) {
        unsaved = true;
        saved.pending();
        try {
            paths.write(id, revision, next);
        } catch (Refusal refused) {
            Notice.refused(
                    getTranslation(
                            "refusal." + refused.code(), refused.arguments().toArray()),
                    null);
            return;
        }
        take(paths.sheet(id));
        unsaved = false;
        saved.now();
    }

    @Override
    public void changedAndShown(PathContent next) {
        changed(next);
        if (!unsaved) show();
    }

    @Override
    public List<Piece> found(String words) {
        return doors.found(institution, words, getLocale());
    }

    private Component revising() {
        var revise = new Button(getTranslation("catalogue.path.revise"), pressed -> {
            paths.revise(id);
            show();
        });
        return new Div(new Paragraph(getTranslation("catalogue.path.revise.text")), revise);
    }

    private Component discarding(PathSheet path) {
        var discard = new Button(getTranslation("catalogue.path.discard"));
        discard.addThemeVariants(ButtonVariant.ERROR);
        discard.addClickListener(pressed -> ConfirmAction.askBeforeLoss(
                getTranslation("catalogue.path.discard.ask", name),
                getTranslation("catalogue.path.discard.text"),
                getTranslation("catalogue.path.discard"),
                () -> {
                    paths.discard(id);
                    unsaved = false;
                    Notice.done(getTranslation("catalogue.path.discard.done"));
                    if (path.version() == 1) UI.getCurrent().navigate("paths");
                    else show();
                }));
        return new Div(discard);
    }

    private Component withdrawing() {
        var reason = new TextArea(getTranslation("catalogue.withdraw.reason"));
        reason.setMaxLength(1000);
        reason.setWidthFull();
        var errors = new FieldErrors()
                .field("reason", reason)
                .rule(reason, words -> words.isBlank() ? Refusal.invalid("reason", "required") : null);
        var withdraw = new Button(getTranslation("catalogue.path.withdraw"), pressed -> {
            if (errors.check())
                ConfirmAction.askBeforeLoss(
                        getTranslation("catalogue.path.withdraw.ask", name),
                        getTranslation("catalogue.path.withdraw.text"),
                        getTranslation("catalogue.path.withdraw"),
                        () -> errors.guard(() -> {
                            paths.withdraw(id, reason.getValue());
                            Notice.done(getTranslation("catalogue.path.withdraw.done"));
                            show();
                        }));
        });
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        var details = new Details(getTranslation("catalogue.path.withdraw"), new Div(reason, withdraw));
        details.setWidthFull();
        return details;
    }

    private Component versions() {
        var all = new Div();
        all.addClassName("stack");
        paths.versions(id).stream().skip(1).forEach(earlier -> {
            var details = new Details(
                    getTranslation("catalogue.path.version", earlier.version()) + " · "
                            + getTranslation("catalogue.path.status." + earlier.status()),
                    new PathSummary(texts, earlier.content()));
            details.setWidthFull();
            all.add(details);
        });
        return all;
    }

    private Component journal() {
        var lines = new Details(
                getTranslation("catalogue.path.journal"),
                new JournalLines(journal.entries(id), events, zones.ofReader(), entry -> ""));
        lines.setWidthFull();
        return lines;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("catalogue.paths") + " · " + getTranslation("shell.name");
    }
}
