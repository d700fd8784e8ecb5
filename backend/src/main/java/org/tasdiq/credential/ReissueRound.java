package org.tasdiq.credential;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tasdiq.credential.proof.DataIntegrity;
import org.tasdiq.credential.proof.StrictJson;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;

/**
 * Signs anew, with the keys of today, what a withdrawn key has signed: the same credential under its id, its number and
 * its links, so that a wallet that gets it again replaces the old one. Only the proofs, the place in the status lists and,
 * where the key was the name of the institution, that name are others.
 */
@Component
class ReissueRound {
    private static final Logger LOG = LoggerFactory.getLogger(ReissueRound.class);

    private final IssuerKeyRepository keys;
    private final CredentialRepository credentials;
    private final FormerSignatureRepository formers;
    private final Keyring keyring;
    private final StatusLists lists;
    private final Institutions institutions;
    private final DataIntegrity proofs;
    private final TransactionOperations transactions;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReissueRound(
            IssuerKeyRepository keys,
            CredentialRepository credentials,
            FormerSignatureRepository formers,
            Keyring keyring,
            StatusLists lists,
            Institutions institutions,
            DataIntegrity proofs,
            TransactionOperations transactions,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keys = keys;
        this.credentials = credentials;
        this.formers = formers;
        this.keyring = keyring;
        this.lists = lists;
        this.institutions = institutions;
        this.proofs = proofs;
        this.transactions = transactions;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${tasdiq.reissue.round:PT20S}")
    void goRound() {
        keys.findByReissueAskedAtNotNullAndReissuedAtNull().forEach(this::goOn);
    }

    private void goOn(IssuerKey key) {
        credentials.signedWith(key.multikey()).forEach(id -> goOn(id, key.multikey()));
        transactions.executeWithoutResult(_ -> finish(key));
    }

    private void finish(IssuerKey key) {
        if (credentials.countSignedWith(key.multikey()) == 0) keys.finishReissue(key.id(), clock.instant());
    }

    /** Each for itself: what stands in the way of one holds up no other, and what is interrupted goes on where it was. */
    private void goOn(UUID id, String key) {
        try {
            actors.asSystem(() -> {
                transactions.executeWithoutResult(_ -> credentials
                        .findById(id)
                        .filter(credential -> credential.isInForceBy(key))
                        .ifPresent(this::signAnew));
                return id;
            });
        } catch (RuntimeException hindered) {
            LOG.warn("Credential {} could not be signed anew yet", id, hindered);
        }
    }

    /** The version of the row lets only one of two rounds commit. */
    private void signAnew(Credential credential) {
        var now = clock.instant();
        var issuer = keyring.issuer(institutions.sheet(credential.institution()));
        var place = lists.take(issuer);
        var former = formers.save(new FormerSignature(credential, now));
        var badge = badge(former, issuer.did(), place);
        credential.carry(issuer.signed(proofs, badge, now, place));
        credentials.save(credential);
        lists.leave(former);
        lists.follow(credential);
        events.publishEvent(new CredentialEvent.CredentialReissued(
                credential.file(), credential.id(), credential.sheet().number()));
    }

    private static JsonObject badge(FormerSignature former, String issuer, StatusLists.Place place) {
        var badge = Json.createObjectBuilder();
        StrictJson.object(former.document()).forEach((name, value) -> {
            if (name.equals("credentialStatus")) badge.add(name, BadgeNodes.status(place));
            else if (!name.equals("proof")) badge.add(name, named(value, former.issuer(), issuer));
        });
        return badge.build();
    }

    /** A key of a trial is the name of the institution: with it that changes, wherever it stands. */
    private static JsonValue named(JsonValue value, String before, String now) {
        return switch (value) {
            case JsonString text -> text.getString().equals(before) ? Json.createValue(now) : text;
            case JsonArray array -> {
                var all = Json.createArrayBuilder();
                array.forEach(one -> all.add(named(one, before, now)));
                yield all.build();
            }
            case JsonObject object -> {
                var all = Json.createObjectBuilder();
                object.forEach((name, one) -> all.add(name, named(one, before, now)));
                yield all.build();
            }
            default -> value;
        };
    }
}
