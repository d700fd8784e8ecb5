package org.tasdiq.credential.proof;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.tasdiq.Sha256;

/** Proofs inside the document: cryptosuite {@code eddsa-rdfc-2022} of W3C Data Integrity EdDSA Cryptosuites 1.0. */
public final class DataIntegrity {
    public static final String TYPE = "DataIntegrityProof";
    public static final String SUITE = "eddsa-rdfc-2022";
    static final String PURPOSE = "assertionMethod";

    private static final String CONTEXT = "@context";
    private static final String PROOF = "proof";
    private static final String VALUE = "proofValue";

    private final LinkedData linkedData;

    public DataIntegrity(LinkedData linkedData) {
        this.linkedData = linkedData;
    }

    /**
     * The document with a proof.
     *
     * @param method full address of the verification method that lists the public half of the key
     * @throws Unreadable something in the document would stay unsigned
     */
    public JsonObject sign(JsonObject document, String method, Instant created, SigningKey key) {
        var proof = Json.createObjectBuilder()
                .add("type", TYPE)
                .add("cryptosuite", SUITE)
                .add("created", DateTimeFormatter.ISO_INSTANT.format(created.truncatedTo(ChronoUnit.SECONDS)))
                .add("verificationMethod", method)
                .add("proofPurpose", PURPOSE)
                .build();
        var signature = Ed25519.sign(key.secret(), hashes(document, proof));
        return Json.createObjectBuilder(document)
                .add(
                        PROOF,
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder(proof).add(VALUE, Multibase.encode(signature))))
                .build();
    }

    /**
     * Whether the proof was made over this document with that key; whose key it is, is another question.
     *
     * @throws Unreadable not a proof of this suite, or something in the document is not covered by it
     */
    public boolean verify(JsonObject secured, JsonObject proof, VerificationKey key) {
        if (!isOurs(proof) || !(proof.get(VALUE) instanceof JsonString value))
            throw new Unreadable("a proof of another kind");
        var signed = hashes(
                Json.createObjectBuilder(secured).remove(PROOF).build(),
                Json.createObjectBuilder(proof).remove(VALUE).build());
        return Ed25519.verify(key.raw(), signed, Multibase.decode(value.getString()));
    }

    /** Whether it claims to be a proof we can check. */
    public static boolean isOurs(JsonObject proof) {
        return TYPE.equals(proof.getString("type", "")) && SUITE.equals(proof.getString("cryptosuite", ""));
    }

    /** First the hash of the proof's own options, then that of the document. */
    byte[] hashes(JsonObject document, JsonObject proof) {
        var context = document.get(CONTEXT);
        if (context == null) throw new Unreadable("no context");
        var options = Json.createObjectBuilder(proof).add(CONTEXT, context).build();
        var both = new byte[64];
        System.arraycopy(hash(linkedData.canonical(options)), 0, both, 0, 32);
        System.arraycopy(hash(linkedData.canonical(document)), 0, both, 32, 32);
        return both;
    }

    private static byte[] hash(String canonical) {
        return Sha256.digest().digest(canonical.getBytes(StandardCharsets.UTF_8));
    }
}
