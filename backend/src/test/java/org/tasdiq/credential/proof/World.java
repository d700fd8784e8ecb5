package org.tasdiq.credential.proof;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An issuer with its domain, its keys, its status lists and one credential; and whoever asks it. */
final class World {
    static final String ISSUER = "did:web:university.example:issuers:fictive";
    static final String DOCUMENT = "https://university.example/issuers/fictive/did.json";
    static final String REVOCATION = "https://university.example/issuers/fictive/status/1/revocation";
    static final String SUSPENSION = "https://university.example/issuers/fictive/status/1/suspension";
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final int INDEX = 94_567;

    private static final DataIntegrity PROOFS = new DataIntegrity(new LinkedData(Contexts.bundled()));

    final SigningKey documents;
    final SigningKey tokens;
    final Map<String, String> published;
    private final JsonObject signed;
    private final String token;
    private final Verifier verifier = new Verifier(this::get, Contexts.bundled(), new SealTrust(List.of(), List::of));

    World() {
        documents = SigningKey.newEd25519();
        tokens = SigningKey.newP256();
        published = new HashMap<>();
        signed = signed(badge(), documents);
        token = VcJwt.sign(badge(), ISSUER + "#" + tokens.verification().multibase(), tokens);
        publishKeys(documents, tokens);
        publishStatus(false, false);
    }

    /** The same once more; what is changed here stays here. */
    World(World other) {
        documents = other.documents;
        tokens = other.tokens;
        published = new HashMap<>(other.published);
        signed = other.signed;
        token = other.token;
    }

    byte[] get(URI address) throws IOException {
        var answer = published.get(address.toString());
        if (answer == null) throw new IOException("nothing answers at " + address);
        return answer.getBytes(StandardCharsets.UTF_8);
    }

    String text(String address) {
        return Objects.requireNonNull(published.get(address));
    }

    Verification verify(String credential) {
        return verifier.verify(credential.getBytes(StandardCharsets.UTF_8), NOW);
    }

    Verification verify(byte[] file) {
        return verifier.verify(file, NOW);
    }

    static JsonObject badge() {
        return Vectors.json("badge.json");
    }

    JsonObject signed() {
        return signed;
    }

    static JsonObject signed(JsonObject document, SigningKey key) {
        return PROOFS.sign(document, ISSUER + "#" + key.verification().multibase(), NOW, key);
    }

    static JsonObject signed(JsonObject document, String method, SigningKey key) {
        return PROOFS.sign(document, method, NOW, key);
    }

    String token() {
        return token;
    }

    void publishKeys(SigningKey first, SigningKey second) {
        published.put(DOCUMENT, """
                {"id": "%1$s", "assertionMethod": ["%1$s#%2$s", "%1$s#%3$s"], "verificationMethod": [
                  {"id": "%1$s#%2$s", "type": "Multikey", "controller": "%1$s", "publicKeyMultibase": "%2$s"},
                  {"id": "%1$s#%3$s", "type": "JsonWebKey", "controller": "%1$s", "publicKeyJwk": %4$s}]}
                """.formatted(
                        ISSUER,
                        first.verification().multibase(),
                        second.verification().multibase(),
                        second.verification().jwk().toJSONString()));
    }

    void publishStatus(boolean revoked, boolean suspended) {
        published.put(
                REVOCATION,
                signed(list(REVOCATION, "revocation", revoked), documents).toString());
        published.put(
                SUSPENSION,
                signed(list(SUSPENSION, "suspension", suspended), documents).toString());
    }

    static JsonObject list(String address, String purpose, boolean set) {
        var bits = StatusBits.none();
        StatusBits.set(bits, INDEX, set);
        return Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(Contexts.CREDENTIALS))
                .add("id", address)
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("BitstringStatusListCredential"))
                .add("issuer", ISSUER)
                .add("validFrom", "2026-11-01T00:00:00Z")
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", address + "#list")
                                .add("type", "BitstringStatusList")
                                .add("statusPurpose", purpose)
                                .add("encodedList", StatusBits.encode(bits)))
                .build();
    }
}
