package org.tasdiq.notification;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.credential.CredentialEvent.CredentialReinstated;
import org.tasdiq.credential.CredentialEvent.CredentialSuspended;

/** What learners hear when a credential of theirs is suspended or holds again; of a revoked one the letter on its decision tells. */
@Component
class CredentialCorrespondence {
    private final Secretariat secretariat;
    private final Courier courier;
    private final CaseReader reader;
    private final Clock clock;

    CredentialCorrespondence(Secretariat secretariat, Courier courier, CaseReader reader, Clock clock) {
        this.secretariat = secretariat;
        this.courier = courier;
        this.reader = reader;
        this.clock = clock;
    }

    @EventListener
    void on(CredentialSuspended event) {
        var facts = reader.facts(event.file());
        var message = secretariat.message(
                facts, "credentialSuspended", 1, facts.candidate(), "", event.number(), event.reason());
        courier.send(message.about(event.number() + " " + clock.instant()));
    }

    @EventListener
    void on(CredentialReinstated event) {
        var facts = reader.facts(event.file());
        var message = secretariat.message(facts, "credentialReinstated", 1, facts.candidate(), "", event.number());
        courier.send(message.about(event.number() + " " + clock.instant()));
    }
}
