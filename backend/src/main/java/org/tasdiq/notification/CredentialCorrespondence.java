package org.tasdiq.notification;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.credential.CredentialEvent.CredentialRecallAsked;
import org.tasdiq.credential.CredentialEvent.CredentialReinstated;
import org.tasdiq.credential.CredentialEvent.CredentialRevoked;
import org.tasdiq.credential.CredentialEvent.CredentialSuspended;
import org.tasdiq.credential.StatusReason;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;

/**
 * What learners hear when a credential of theirs is suspended, holds again or is revoked, and authorities when one is to be
 * revoked; of what goes with its decision the letter on that tells.
 */
@Component
class CredentialCorrespondence {
    private static final String FILE = "candidacy.readFile";

    private final Secretariat secretariat;
    private final Courier courier;
    private final CaseReader reader;
    private final Audience audience;
    private final Actors actors;
    private final Texts texts;
    private final Clock clock;

    CredentialCorrespondence(
            Secretariat secretariat,
            Courier courier,
            CaseReader reader,
            Audience audience,
            Actors actors,
            Texts texts,
            Clock clock) {
        this.secretariat = secretariat;
        this.courier = courier;
        this.reader = reader;
        this.audience = audience;
        this.actors = actors;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener
    void on(CredentialSuspended event) {
        var facts = reader.facts(event.file());
        var candidate = facts.candidate();
        var message = secretariat.message(
                facts,
                "credentialSuspended",
                1,
                candidate,
                "",
                event.number(),
                why(candidate.language(), event.reason(), event.words()));
        courier.send(message.about(event.number() + " " + clock.instant()));
    }

    @EventListener
    void on(CredentialReinstated event) {
        var facts = reader.facts(event.file());
        var message = secretariat.message(facts, "credentialReinstated", 1, facts.candidate(), "", event.number());
        courier.send(message.about(event.number() + " " + clock.instant()));
    }

    @EventListener
    void on(CredentialRevoked event) {
        if (event.reason().isOfDecision()) return;
        var facts = reader.facts(event.file());
        var candidate = facts.candidate();
        var message = secretariat.message(
                facts,
                "credentialRevoked",
                1,
                candidate,
                "",
                event.number(),
                why(candidate.language(), event.reason(), event.words()));
        courier.send(message.about(event.number()));
    }

    /** Every other authority of the institution can agree. */
    @EventListener
    void on(CredentialRecallAsked event) {
        var facts = reader.facts(event.file());
        actors.asSystem(() -> audience.holding(facts, Role.CERTIFYING_AUTHORITY)).stream()
                .filter(authority -> !authority.id().equals(event.by()))
                .map(authority -> secretariat.message(
                        facts,
                        "credentialRecallAsked",
                        1,
                        authority,
                        FILE,
                        event.number(),
                        why(authority.language(), event.reason(), event.words())))
                .forEach(message -> courier.send(message.about(event.number() + " " + clock.instant())));
    }

    private String why(Locale language, StatusReason reason, String words) {
        return (texts.of(language, "credential.reason." + reason) + " " + words).strip();
    }
}
