package org.tasdiq.credential;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.InstitutionSheet;

/** Writes the DID document of an institution: every key it has not withdrawn, as older credentials need them. */
@Component
class IssuerDocument {
    private final IssuerKeyRepository keys;
    private final Keyring keyring;

    IssuerDocument(IssuerKeyRepository keys, Keyring keyring) {
        this.keys = keys;
        this.keyring = keyring;
    }

    /** Empty without a domain. */
    Optional<String> of(InstitutionSheet institution) {
        if (!keyring.hasDomain()) return Optional.empty();
        var did = keyring.did(institution);
        var methods = Json.createArrayBuilder();
        var names = Json.createArrayBuilder();
        for (var key : keys.findByInstitutionIdOrderBySinceDesc(institution.id().value())) {
            if (!key.isListed()) continue;
            var name = did + "#" + key.publicKey().multibase();
            methods.add(method(key).add("id", name).add("controller", did));
            names.add(name);
        }
        return Optional.of(Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add("https://www.w3.org/ns/did/v1")
                                .add("https://w3id.org/security/multikey/v1")
                                .add("https://w3id.org/security/jwk/v1"))
                .add("id", did)
                .add("verificationMethod", methods)
                .add("assertionMethod", names)
                .build()
                .toString());
    }

    /** A multikey for proofs in documents, a JWK for tokens: each is what its checkers look for. */
    private static JsonObjectBuilder method(IssuerKey key) {
        var publicKey = key.publicKey();
        return key.kind() == IssuerKeySheet.Kind.ED25519
                ? Json.createObjectBuilder().add("type", "Multikey").add("publicKeyMultibase", publicKey.multibase())
                : Json.createObjectBuilder()
                        .add("type", "JsonWebKey")
                        .add(
                                "publicKeyJwk",
                                Json.createObjectBuilder(publicKey.jwk().toJSONObject()));
    }
}
