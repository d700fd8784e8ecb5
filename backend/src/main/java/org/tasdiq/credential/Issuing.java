package org.tasdiq.credential;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tasdiq.credential.proof.DataIntegrity;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.InstitutionSheet;

/** Signs a credential with the keys of its institution, gives it a place in the status lists, keeps and announces it. */
@Component
class Issuing {
    /**
     * A credential on its way.
     *
     * @param place in the status lists
     */
    record Draft(CredentialId id, BadgeNodes nodes, Instant at, StatusLists.Place place) {}

    /** With what is handed out. */
    record Signed(Draft draft, Credential.Carried carried) {}

    private final CredentialRepository credentials;
    private final Deadlines deadlines;
    private final Keyring keyring;
    private final StatusLists lists;
    private final DataIntegrity proofs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Issuing(
            CredentialRepository credentials,
            Deadlines deadlines,
            Keyring keyring,
            StatusLists lists,
            DataIntegrity proofs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.credentials = credentials;
        this.deadlines = deadlines;
        this.keyring = keyring;
        this.lists = lists;
        this.proofs = proofs;
        this.events = events;
        this.clock = clock;
    }

    /** In the transaction of whoever calls, and found out that it was not issued yet. */
    Credential issue(
            InstitutionSheet institution,
            String regime,
            Locale language,
            Function<Draft, JsonObject> badge,
            Function<Signed, Credential> credential) {
        var id = new CredentialId(UUID.randomUUID());
        var issuer = keyring.issuer(institution);
        var nodes = new BadgeNodes(id.value(), issuer.did(), institution, deadlines.country(regime), language);
        var draft = new Draft(id, nodes, clock.instant(), lists.take(issuer));
        var carried = issuer.signed(proofs, badge.apply(draft), draft.at(), draft.place());
        var issued = credentials.save(credential.apply(new Signed(draft, carried)));
        var sheet = issued.sheet();
        events.publishEvent(
                new CredentialEvent.CredentialIssued(sheet.file(), sheet.id(), sheet.number(), sheet.sha256()));
        return issued;
    }
}
