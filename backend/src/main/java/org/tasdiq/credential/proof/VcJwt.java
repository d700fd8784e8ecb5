package org.tasdiq.credential.proof;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A credential as a signed token (JWS, compact), with the claims Open Badges 3.0 asks for: ES256 or EdDSA; from
 * elsewhere RS256 too.
 *
 * @param keyId address of the key, empty where the token names none
 * @param carried the key the token brings along itself: it proves that nothing was changed, and not by whom
 * @param credential the credential without the claims of the token
 */
public record VcJwt(
        String token,
        String algorithm,
        String keyId,
        @Nullable VerificationKey carried,
        JsonObject credential) {
    /** Those that are checked. */
    static final Set<String> ALGORITHMS = Set.of("EdDSA", "Ed25519", "ES256", "RS256");

    private static final Set<String> CLAIMS = Set.of("iss", "sub", "jti", "nbf", "exp", "iat");

    /**
     * The credential as a token.
     *
     * @param keyId full address of the verification method that lists the public half of the key
     */
    public static String sign(JsonObject credential, String keyId, SigningKey key) {
        var algorithm = key.verification().isEd25519() ? JWSAlgorithm.EdDSA : JWSAlgorithm.ES256;
        var header = new JWSHeader.Builder(algorithm)
                .type(com.nimbusds.jose.JOSEObjectType.JWT)
                .keyID(keyId)
                .build();
        var payload = Json.createObjectBuilder(credential)
                .add("iss", Node.id(credential.get("issuer")))
                .add("sub", Node.id(credential.get("credentialSubject")))
                .add("jti", credential.getString("id"))
                .add("nbf", seconds(credential.getString("validFrom")));
        if (credential.get("validUntil") instanceof JsonString until) payload.add("exp", seconds(until.getString()));
        var signed = header.toBase64URL()
                + "."
                + Base64URL.encode(payload.build().toString().getBytes(StandardCharsets.UTF_8));
        return signed + "." + Base64URL.encode(signature(key, signed.getBytes(StandardCharsets.US_ASCII)));
    }

    /** @throws Unreadable not a signed token with a credential, or its claims say other things than the credential */
    public static VcJwt parse(String token) {
        try {
            StrictJson.object(JOSEObject.split(token)[0].decode()); // a header that is null is not expected below
            var jws = JWSObject.parse(token);
            for (var part : jws.getParsedParts())
                if (!Base64URL.encode(part.decode()).equals(part)) throw new Unreadable("not in its one form");
            var header = jws.getHeader();
            if (header.getCriticalParams() != null
                    && !header.getCriticalParams().isEmpty()) throw new Unreadable("asks for more than we know");
            var payload = StrictJson.object(jws.getPayload().toBytes());
            var inner = payload.get("vc") instanceof JsonObject vc ? vc : payload;
            var credential = Json.createObjectBuilder(inner);
            CLAIMS.forEach(credential::remove);
            fill(credential, inner, payload);
            var parsed = new VcJwt(
                    token,
                    header.getAlgorithm().getName(),
                    header.getKeyID() == null ? "" : header.getKeyID(),
                    carried(header.getJWK()),
                    credential.build());
            parsed.requireSameClaims(payload);
            return parsed;
        } catch (ParseException | IllegalArgumentException | IllegalStateException | DateTimeException notAToken) {
            throw new Unreadable("not a signed token", notAToken);
        }
    }

    /** @throws Unreadable signed in a way we do not check */
    public boolean verify(VerificationKey key) {
        int end = token.lastIndexOf('.');
        return verify(
                key,
                algorithm,
                token.substring(0, end).getBytes(StandardCharsets.US_ASCII),
                Base64URL.from(token.substring(end + 1)).decode());
    }

    static byte[] signature(SigningKey key, byte[] message) {
        try {
            if (!(key.jwk() instanceof ECKey ec)) return Ed25519.sign(key.secret(), message);
            return new ECDSASigner(ec)
                    .sign(new JWSHeader(JWSAlgorithm.ES256), message)
                    .decode();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean verify(VerificationKey key, String algorithm, byte[] message, byte[] signature) {
        try {
            if (algorithm.equals("EdDSA") || algorithm.equals("Ed25519"))
                return Ed25519.verify(key.raw(), message, signature);
            if (algorithm.equals("ES256") && key.jwk() instanceof ECKey ec)
                return new ECDSAVerifier(ec)
                        .verify(new JWSHeader(JWSAlgorithm.ES256), message, Base64URL.encode(signature));
            if (algorithm.equals("RS256") && key.jwk() instanceof RSAKey rsa)
                return new RSASSAVerifier(rsa)
                        .verify(new JWSHeader(JWSAlgorithm.RS256), message, Base64URL.encode(signature));
            throw new Unreadable("signed with " + algorithm);
        } catch (JOSEException notAKey) {
            throw new Unreadable("not a key for " + algorithm, notAKey);
        }
    }

    /** What the credential leaves to the claims (VC 1.1) counts as its own. */
    private static void fill(JsonObjectBuilder credential, JsonObject inner, JsonObject payload) {
        if (!inner.containsKey("issuer") && payload.get("iss") instanceof JsonString issuer)
            credential.add("issuer", issuer);
        if (!inner.containsKey("validUntil")
                && !inner.containsKey("expirationDate")
                && payload.get("exp") instanceof JsonNumber end)
            credential.add("validUntil", Instant.ofEpochSecond(end.longValue()).toString());
        if (!inner.containsKey("validFrom")
                && !inner.containsKey("issuanceDate")
                && payload.get("nbf") instanceof JsonNumber begin)
            credential.add("validFrom", Instant.ofEpochSecond(begin.longValue()).toString());
    }

    private void requireSameClaims(JsonObject payload) {
        requireSame(payload, "iss", Node.id(credential.get("issuer")));
        requireSame(payload, "sub", Node.id(credential.get("credentialSubject")));
        if (credential.containsKey("id")) requireSame(payload, "jti", credential.getString("id", ""));
        requireSameTime(payload, "nbf", "validFrom", "issuanceDate");
        requireSameTime(payload, "exp", "validUntil", "expirationDate");
    }

    private static void requireSame(JsonObject payload, String claim, String said) {
        if (payload.containsKey(claim) && !payload.getString(claim, "").equals(said))
            throw new Unreadable(claim + " says another thing than the credential");
    }

    private void requireSameTime(JsonObject payload, String claim, String member, String formerly) {
        var said = credential.getString(member, credential.getString(formerly, ""));
        if (!payload.containsKey(claim)) return;
        if (!(payload.get(claim) instanceof JsonNumber time) || time.longValue() != seconds(said))
            throw new Unreadable(claim + " says another thing than the credential");
    }

    private static @Nullable VerificationKey carried(@Nullable JWK key) {
        return key == null ? null : VerificationKey.ofJwk(key.toJSONObject());
    }

    private static long seconds(String instant) {
        try {
            return Instant.parse(instant).getEpochSecond();
        } catch (DateTimeParseException notATime) {
            throw new Unreadable("not a time: " + instant, notATime);
        }
    }
}
