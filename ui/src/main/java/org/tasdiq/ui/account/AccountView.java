package org.tasdiq.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalTexts;
import org.tasdiq.credential.IssuerKeys;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.CalendarLinks;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Passwords;
import org.tasdiq.identity.People;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Seals;
import org.tasdiq.identity.SecondFactors;
import org.tasdiq.notification.MailHabits;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.WrongPasswords;
import org.tasdiq.ui.credential.IssuerPanel;
import org.tasdiq.ui.shared.JournalLines;
import org.tasdiq.ui.shared.Zones;

/** One's own account: the password, the second factor, the calendar link and what happened to them; for administrators also the seals and lost authenticators. */
@Route("account")
@Needs("identity.readOwnAccount")
public class AccountView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final String BACK = "back";

    private final transient SecondFactors factors;
    private final transient Passwords passwords;
    private final transient WrongPasswords wrong;
    private final transient People people;
    private final transient Institutions institutions;
    private final transient Seals seals;
    private final transient IssuerKeys issuerKeys;
    private final transient MailHabits habits;
    private final transient CalendarLinks links;
    private final transient Journal journal;
    private final transient JournalTexts events;
    private final transient Actors actors;
    private final transient Zones zones;
    private final transient Clock clock;
    private final Div history = new Div();

    AccountView(
            SecondFactors factors,
            Passwords passwords,
            WrongPasswords wrong,
            People people,
            Institutions institutions,
            Seals seals,
            IssuerKeys issuerKeys,
            MailHabits habits,
            CalendarLinks links,
            Journal journal,
            JournalTexts events,
            Actors actors,
            Zones zones,
            Clock clock) {
        this.factors = factors;
        this.passwords = passwords;
        this.wrong = wrong;
        this.people = people;
        this.institutions = institutions;
        this.seals = seals;
        this.issuerKeys = issuerKeys;
        this.habits = habits;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.actors = actors;
        this.zones = zones;
        this.clock = clock;
        history.addClassNames("card", "stack");
        getContent().addClassName("stack");
    }

    /** The way here that leads back to that page when the second factor is there. */
    public static String leadingBackTo(String page) {
        return "account?" + BACK + "=" + page;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var zone = zones.ofReader();
        var self = people.self();
        var back = new Div();
        var step = event.getLocation().getQueryParameters().getParameters().getOrDefault(BACK, List.of()).stream()
                .filter(path -> path.matches("[a-z-]+/[a-z-]+/[0-9a-f-]{36}"))
                .findFirst();
        Runnable changed = () -> {
            tell(zone);
            back.removeAll();
            if (factors.own().isEnrolled())
                step.ifPresent(path -> back.add(new Anchor(path, getTranslation("account.back"))));
        };
        var email = new Span(self.email());
        email.addClassName("ltr");
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("account.title")),
                        new Paragraph(new Span(self.name() + " · "), email),
                        back,
                        new PasswordPanel(passwords, wrong, changed),
                        new SecondFactorPanel(factors, zone, changed),
                        new HabitPanel(habits),
                        new CalendarPanel(links, zone, changed),
                        history);
        changed.run();
        var administered = actors.current().institutions(Set.of(Role.ADMINISTRATOR));
        if (!administered.isEmpty()) getContent().add(new LostFactorForm(people, factors));
        for (var institution : administered) {
            var sheet = institutions.sheet(institution);
            var issuer = new IssuerPanel(issuerKeys, sheet, zone, clock);
            var today = clock.instant().atZone(zone).toLocalDate();
            getContent().add(new SealPanel(seals, sheet, today, issuer::refresh), issuer);
        }
    }

    private void tell(ZoneId zone) {
        var entries = journal.own();
        history.removeAll();
        history.add(new H2(getTranslation("account.history")));
        history.add(
                entries.isEmpty()
                        ? new Paragraph(getTranslation("account.history.none"))
                        : new JournalLines(entries, events, zone, entry -> ""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title") + " · " + getTranslation("shell.name");
    }
}
