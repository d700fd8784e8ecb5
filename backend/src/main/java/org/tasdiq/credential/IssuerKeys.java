package org.tasdiq.credential;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.credential.IssuerKeySheet.Kind;
import org.tasdiq.credential.IssuerKeySheet.Origin;
import org.tasdiq.credential.proof.SigningKey;
import org.tasdiq.credential.proof.Unreadable;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Seals;

/** The keys with which institutions sign credentials: renewed without harm, withdrawn only when they fell into other hands. */
@Service
public class IssuerKeys {
    private final IssuerKeyRepository keys;
    private final CredentialRepository credentials;
    private final Keyring keyring;
    private final StatusLists lists;
    private final LegalIdentifiers legalIdentifiers;
    private final Institutions institutions;
    private final Seals seals;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuerKeys(
            IssuerKeyRepository keys,
            CredentialRepository credentials,
            Keyring keyring,
            StatusLists lists,
            LegalIdentifiers legalIdentifiers,
            Institutions institutions,
            Seals seals,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keys = keys;
        this.credentials = credentials;
        this.keyring = keyring;
        this.lists = lists;
        this.legalIdentifiers = legalIdentifiers;
        this.institutions = institutions;
        this.seals = seals;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Name, trust and keys; the first ones are made where there are none yet. */
    @Transactional
    @Permission("credential.readKeys")
    public IssuerSheet sheet(InstitutionId institution) {
        return issuer(institutions.sheet(institution));
    }

    /** Signs with a new key from now on; what the one before has signed holds. */
    @Transactional
    @Permission("credential.changeKeys")
    public IssuerSheet renew(InstitutionId institution, Kind kind) {
        var sheet = institutions.sheet(institution);
        keyring.add(institution, Keyring.fresh(kind), Origin.LOCAL);
        return issuer(sheet);
    }

    /** The same with a key made elsewhere: a private JWK (RFC 7517) of Ed25519 or P-256. */
    @Transactional
    @Permission("credential.changeKeys")
    public IssuerSheet importKey(InstitutionId institution, String jwk) {
        var sheet = institutions.sheet(institution);
        try {
            var key = SigningKey.ofJwk(jwk);
            if (keys.existsByPublicKey(key.verification().multibase())) throw Refusal.invalid("jwk", "issuerKey.known");
            keyring.add(institution, key, Origin.IMPORTED);
        } catch (Unreadable notAKey) {
            throw Refusal.invalid("jwk", "issuerKey.unreadable");
        }
        return issuer(sheet);
    }

    /**
     * The number under which the law knows the institution, such as {@code VATFR-12345678901} (ETSI EN 319 412-1); what goes
     * to Europass names it.
     */
    @Transactional
    @Permission("credential.changeKeys")
    public IssuerSheet identify(InstitutionId institution, String legalIdentifier) {
        var sheet = institutions.sheet(institution);
        if (!legalIdentifier.matches("[A-Z]{3}[A-Z]{2}-[A-Za-z0-9.-]{2,50}"))
            throw Refusal.invalid("legalIdentifier", "credential.legalIdentifier");
        legalIdentifiers.keep(institution, legalIdentifier);
        return issuer(sheet);
    }

    /**
     * Takes the key out of the institution's document: from now on nothing holds that it has signed. Only for a key that
     * fell into other hands; to change keys otherwise, {@link #renew} is enough. What it signed can be signed anew:
     * {@link #reissue}.
     */
    @Transactional
    @Permission("credential.changeKeys")
    public IssuerSheet withdraw(InstitutionId institution, IssuerKeyId id, String reason) {
        if (reason.isBlank() || reason.length() > 1000) throw Refusal.invalid("reason", "required");
        var key = key(institution, id);
        if (!key.isListed()) throw Refusal.conflict("issuerKey.withdrawn");
        boolean signed = key.signs();
        key.withdraw(reason, clock.instant());
        keys.save(key);
        var sheet = institutions.sheet(institution);
        events.publishEvent(new IssuerEvent.IssuerKeyWithdrawn(
                IssuerEvent.KeysOf.of(institution), institution, key.multikey(), reason));
        if (signed) keyring.add(institution, Keyring.fresh(key.kind()), Origin.LOCAL);
        lists.signAnew(keyring.issuer(sheet));
        return issuer(sheet);
    }

    /**
     * Has what a withdrawn key signed, as far as it is in force, signed anew with the keys of today. That goes on by itself;
     * asked twice, it is done once.
     */
    @Transactional
    @Permission("credential.changeKeys")
    public IssuerSheet reissue(InstitutionId institution, IssuerKeyId id) {
        var key = key(institution, id);
        if (key.isListed()) throw Refusal.conflict("issuerKey.listed");
        long waiting = unverifiable(key);
        if (waiting > 0 && !key.isReissuing()) {
            key.askReissue(clock.instant());
            keys.save(key);
            events.publishEvent(new IssuerEvent.ReissueAsked(
                    IssuerEvent.KeysOf.of(institution), institution, key.multikey(), waiting));
        }
        return issuer(institutions.sheet(institution));
    }

    private IssuerKey key(InstitutionId institution, IssuerKeyId id) {
        return keys.findByIdAndInstitutionId(id.value(), institution.value()).orElseThrow(Refusal.unknown("issuerKey"));
    }

    private long unverifiable(IssuerKey key) {
        return key.isListed() ? 0 : credentials.countSignedWith(key.multikey());
    }

    private IssuerSheet issuer(InstitutionSheet institution) {
        var issuer = keyring.issuer(institution);
        return new IssuerSheet(
                issuer.did(),
                issuer.trust(),
                legalIdentifiers.of(institution.id()).orElse(""),
                keys.findByInstitutionIdOrderBySinceDesc(institution.id().value()).stream()
                        .map(key -> key.sheet(unverifiable(key)))
                        .toList(),
                actors.asSystem(() -> seals.ofAuthority(institution.id())).orElse(null));
    }
}
