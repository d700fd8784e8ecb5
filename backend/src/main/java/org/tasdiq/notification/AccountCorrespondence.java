package org.tasdiq.notification;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.AccountEvent;
import org.tasdiq.identity.AccountEvent.PasswordChanged;
import org.tasdiq.identity.AccountEvent.PasswordLinkAsked;
import org.tasdiq.identity.AccountEvent.PasswordReset;
import org.tasdiq.identity.Passwords;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;

/** What people hear about the password of their account: at once, whatever the hour. */
@Component
class AccountCorrespondence {
    private final CaseReader reader;
    private final Courier courier;
    private final Clock clock;

    AccountCorrespondence(CaseReader reader, Courier courier, Clock clock) {
        this.reader = reader;
        this.courier = courier;
        this.clock = clock;
    }

    /** The link itself is made and written into the mail only when that leaves. */
    @EventListener
    void on(PasswordLinkAsked event) {
        var person = person(event);
        var request = new PersonSheet(new PersonId(event.request()), person.name(), person.email(), person.language());
        var words = List.<Object>of(person.name(), Passwords.HOLDS.toMinutes());
        courier.send(new MessageDraft("passwordForgotten", event.file(), 1, request, words, "").byMailOnly());
    }

    @EventListener
    void on(PasswordReset event) {
        tell(event);
    }

    @EventListener
    void on(PasswordChanged event) {
        tell(event);
    }

    private void tell(AccountEvent event) {
        var person = person(event);
        courier.send(new MessageDraft("passwordChanged", event.file(), 1, person, List.of(person.name()), "")
                .about(clock.instant().toString()));
    }

    private PersonSheet person(AccountEvent event) {
        return reader.person(new PersonId(event.file().value()));
    }
}
