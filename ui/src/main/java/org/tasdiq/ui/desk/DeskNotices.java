package org.tasdiq.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.credential.RecallSheet;
import org.tasdiq.credential.Recalls;
import org.tasdiq.decision.RevocationSheet;
import org.tasdiq.decision.Revocations;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Seals;
import org.tasdiq.ui.shared.CasePage;
import org.tasdiq.ui.shared.Zones;

/** What waits for a person and is no step of a file: a decision or a credential that another authority wants revoked, a seal that ends. */
@org.springframework.stereotype.Component
class DeskNotices {
    /** One card: where it leads, and what it says. */
    record Notice(String address, String title, String text) {}

    private final Revocations revocations;
    private final Recalls recalls;
    private final Candidacies candidacies;
    private final Seals seals;
    private final Institutions institutions;
    private final Actors actors;
    private final Guard guard;
    private final Texts texts;
    private final Zones zones;
    private final Clock clock;

    DeskNotices(
            Revocations revocations,
            Recalls recalls,
            Candidacies candidacies,
            Seals seals,
            Institutions institutions,
            Actors actors,
            Guard guard,
            Texts texts,
            Zones zones,
            Clock clock) {
        this.revocations = revocations;
        this.recalls = recalls;
        this.candidacies = candidacies;
        this.seals = seals;
        this.institutions = institutions;
        this.actors = actors;
        this.guard = guard;
        this.texts = texts;
        this.zones = zones;
        this.clock = clock;
    }

    List<Notice> all() {
        var all = new ArrayList<Notice>();
        if (guard.allows("decision.listRevocations", null))
            revocations.waitingForMe().forEach(revocation -> all.add(notice(revocation)));
        if (guard.allows("credential.listRecalls", null))
            recalls.waitingForMe().forEach(recall -> all.add(notice(recall)));
        all.addAll(ending());
        return List.copyOf(all);
    }

    Optional<Component> section(List<Notice> all) {
        if (all.isEmpty()) return Optional.empty();
        var list = new UnorderedList();
        list.addClassName("tasks");
        for (var notice : all) {
            var about = new Div(new Span(notice.text()));
            about.addClassName("task-about");
            var card = new Div(new H3(new Anchor(notice.address(), notice.title())), about);
            card.addClassNames("card", "task");
            list.add(new ListItem(card));
        }
        var section = new Section(new H2(text("desk.notices", all.size())), list);
        section.addClassName("stack");
        return Optional.of(section);
    }

    private Notice notice(RevocationSheet revocation) {
        return new Notice(
                "file/" + revocation.file().value(),
                text(
                        "desk.notice.revocation",
                        candidacies.sheet(revocation.file()).reference()),
                text(
                        "desk.notice.revocation.text",
                        Dates.day(revocation.askedAt().atZone(zones.of(revocation.file())), locale())));
    }

    private Notice notice(RecallSheet recall) {
        return new Notice(
                CasePage.path(recall.file()),
                text("desk.notice.recall", recall.number()),
                text(
                        "desk.notice.recall.text",
                        text("credential.reason." + recall.reason()),
                        Dates.day(recall.askedAt().atZone(zones.of(recall.file())), locale())));
    }

    private List<Notice> ending() {
        var today = clock.instant().atZone(zones.ofReader()).toLocalDate();
        var ending = new ArrayList<Notice>();
        for (var institution : actors.current().institutions(Set.of(Role.ADMINISTRATOR)))
            seals.ofAuthority(institution)
                    .filter(seal -> seal.endsSoon(today))
                    .ifPresent(seal -> ending.add(new Notice(
                            "account",
                            text(
                                    seal.isValidOn(today) ? "desk.notice.seal" : "desk.notice.seal.over",
                                    Dates.day(seal.validUntil(), locale())),
                            text(
                                    "desk.notice.seal.text",
                                    institutions.sheet(institution).name().in(locale())))));
        return ending;
    }

    private String text(String key, Object... arguments) {
        return texts.of(locale(), key, arguments);
    }

    private static java.util.Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
