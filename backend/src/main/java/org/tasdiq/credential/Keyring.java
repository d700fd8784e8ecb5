package org.tasdiq.credential;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tasdiq.PublicAddress;
import org.tasdiq.Vault;
import org.tasdiq.credential.IssuerKeySheet.Kind;
import org.tasdiq.credential.IssuerKeySheet.Origin;
import org.tasdiq.credential.proof.SigningKey;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;

/** Opens the keys that sign; makes them at their first use. */
@Component
class Keyring {
    static final String LOCAL = "did:key:";

    private final IssuerKeyRepository keys;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final PublicAddress address;

    Keyring(
            IssuerKeyRepository keys,
            Vault vault,
            ApplicationEventPublisher events,
            Clock clock,
            PublicAddress address) {
        this.keys = keys;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
        this.address = address;
    }

    /** Under its domain where this installation has one that others reach; else under a key of its own, for a trial. */
    Issuer issuer(InstitutionSheet institution) {
        var documents = open(current(institution.id(), Kind.ED25519));
        if (!hasDomain()) {
            var did = LOCAL + documents.verification().multibase();
            return new Issuer(
                    institution, did, IssuerSheet.Trust.LOCAL_KEY, address(institution), documents, documents);
        }
        var tokens = open(current(institution.id(), Kind.P256));
        return new Issuer(
                institution, did(institution), IssuerSheet.Trust.DOMAIN, address(institution), documents, tokens);
    }

    /**
     * The same under a name it had before: of a local key while it can sign, of another domain with the keys of today.
     * Empty where the key of that name was withdrawn.
     */
    Optional<Issuer> issuer(InstitutionSheet institution, String did) {
        var now = issuer(institution);
        if (now.did().equals(did)) return Optional.of(now);
        if (!did.startsWith(LOCAL)) return Optional.of(now.named(did));
        return keys.findByInstitutionIdAndPublicKey(institution.id().value(), did.substring(LOCAL.length()))
                .filter(IssuerKey::isListed)
                .map(this::open)
                .map(key -> new Issuer(institution, did, IssuerSheet.Trust.LOCAL_KEY, now.base(), key, key));
    }

    /** A verifier asks the domain by HTTPS. */
    boolean hasDomain() {
        return address.isSecure();
    }

    /** {@code did:web}, with the port of the address and the path of {@link #address}. */
    String did(InstitutionSheet institution) {
        return "did:web:"
                + address(institution)
                        .substring("https://".length())
                        .replace(":", "%3A")
                        .replace("/", ":");
    }

    private String address(InstitutionSheet institution) {
        return root() + "/" + institution.code();
    }

    /** Below it lies what every institution publishes. */
    String root() {
        return address.or("http://localhost") + "/issuers";
    }

    IssuerKey current(InstitutionId institution, Kind kind) {
        return keys.findByInstitutionIdAndKindAndSignsTrue(institution.value(), kind)
                .orElseGet(() -> make(institution, fresh(kind), Origin.LOCAL));
    }

    /** Signs from now on; the one before stays listed. */
    void add(InstitutionId institution, SigningKey key, Origin origin) {
        keys.replace(institution.value(), kind(key), clock.instant());
        make(institution, key, origin);
    }

    private IssuerKey make(InstitutionId institution, SigningKey key, Origin origin) {
        var id = UUID.randomUUID();
        var publicKey = key.verification().multibase();
        var sealed = vault.seal(key.jwk().toJSONString().getBytes(StandardCharsets.UTF_8), name(id));
        var added = keys.save(new IssuerKey(id, institution, kind(key), publicKey, sealed, origin, clock.instant()));
        events.publishEvent(
                new IssuerEvent.IssuerKeyAdded(IssuerEvent.KeysOf.of(institution), institution, publicKey, origin));
        return added;
    }

    private static Kind kind(SigningKey key) {
        return key.verification().isEd25519() ? Kind.ED25519 : Kind.P256;
    }

    static SigningKey fresh(Kind kind) {
        return kind == Kind.ED25519 ? SigningKey.newEd25519() : SigningKey.newP256();
    }

    private SigningKey open(IssuerKey key) {
        var sealed = key.privateKey();
        if (sealed == null) throw new IllegalStateException("A withdrawn key signs nothing: " + key.id());
        return SigningKey.ofJwk(new String(vault.open(sealed, name(key.id())), StandardCharsets.UTF_8));
    }

    private static String name(UUID id) {
        return "issuer key " + id;
    }
}
