package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A badge of Open Badges 2.0 that is signed holds where a key signed it that its issuer names, until the issuer revokes it. */
class SignedBadgeTest {
    private static final String BADGE = "https://edubadges.example/public/badges/fictitious";
    private static final String ISSUER = "https://edubadges.example/public/issuers/fictitious";
    private static final String KEY = "https://edubadges.example/public/keys/1";
    private static final String REVOKED = "https://edubadges.example/public/revoked";
    private static final String ID = "urn:uuid:00000000-0000-4000-8000-0000000000f1";

    private static final KeyPair RSA = pair("RSA");
    private static final KeyPair EDWARDS = pair("Ed25519");
    private static final KeyPair POINT = point("secp256r1");

    private final Map<String, String> published = new HashMap<>();

    SignedBadgeTest() {
        published.put(BADGE, Vectors.text("edubadges/badge.json"));
        name(KEY);
        publish(KEY, ISSUER, RSA.getPublic());
    }

    @Test
    void holdsByEachKindOfKey() {
        for (var signer : List.of("RS256", "ES256", "EdDSA")) {
            publish(KEY, ISSUER, keys(signer).getPublic());
            var found = verify(signed(signer, keys(signer), assertion()));
            assertThat(found.findings())
                    .as(signer)
                    .containsExactly(
                            Finding.SIGNATURE_VALID,
                            Finding.ISSUER_AUTHENTICATED,
                            Finding.STATUS_NONE,
                            Finding.DATES_VALID,
                            Finding.SCHEMA_OTHER);
            assertThat(found.holds()).isTrue();
            assertThat(found.issuer()).isEqualTo(ISSUER);
            assertThat(Told.of(Objects.requireNonNull(found.credential())))
                    .returns("Fictitious minor on dikes", Told::title)
                    .returns("Hogeschool Fictief", Told::issuer);
        }
    }

    @Test
    void withoutANamedKeyIsCheckedByTheOneOfItsIssuer() {
        var unnamed = assertion().replace(", \"creator\": \"" + KEY + "\"", "");
        assertThat(unnamed).isNotEqualTo(assertion());
        assertThat(verify(signed("RS256", RSA, unnamed)).holds()).isTrue();
        assertThat(verify(signed("RS256", pair("RSA"), unnamed)).findings()).containsExactly(Finding.SIGNATURE_INVALID);
    }

    @Test
    void changedAfterwardsIsRefused() {
        var parts = signed("RS256", RSA, assertion()).split("\\.", -1);
        var other = Base64URL.encode(assertion().replace("2026-03-01", "2025-03-01"));
        assertThat(verify(parts[0] + "." + other + "." + parts[2]).findings())
                .containsExactly(Finding.SIGNATURE_INVALID);
        var signature = Base64URL.from(parts[2]).decode();
        signature[7] ^= 1;
        assertThat(verify(parts[0] + "." + parts[1] + "." + Base64URL.encode(signature))
                        .findings())
                .containsExactly(Finding.SIGNATURE_INVALID);
    }

    @Test
    void byAnotherKeyIsRefused() {
        assertThat(verify(signed("RS256", pair("RSA"), assertion())).findings())
                .containsExactly(Finding.SIGNATURE_INVALID);
        var own = "https://elsewhere.example/key";
        var stranger = pair("RSA");
        publish(own, ISSUER, stranger.getPublic());
        var forged = verify(signed("RS256", stranger, assertion().replace(KEY, own)));
        assertThat(forged.findings()).startsWith(Finding.SIGNATURE_VALID, Finding.ISSUER_KEY_NOT_LISTED);
        assertThat(forged.holds()).isFalse();
        publish(KEY, "https://elsewhere.example/issuer", RSA.getPublic());
        assertThat(verify(signed("RS256", RSA, assertion())).findings()).contains(Finding.ISSUER_KEY_NOT_LISTED);
    }

    @Test
    void believesNoProfileThatTheBadgeBringsAlong() {
        var stranger = pair("RSA");
        var profile = ("{\"id\": \"%s\", \"type\": \"Profile\", \"name\": \"Hogeschool Fictief\", \"publicKey\": "
                        + "{\"id\": \"%s\", \"owner\": \"%s\", \"publicKeyPem\": \"%s\"}}")
                .formatted(ISSUER, KEY, ISSUER, pem(stranger.getPublic()));
        var own = assertion()
                .replace(
                        "\"" + BADGE + "\"",
                        Vectors.text("edubadges/badge.json").replace("\"" + ISSUER + "\"", profile));
        assertThat(own).contains("publicKeyPem");
        assertThat(verify(signed("RS256", stranger, own)).findings()).containsExactly(Finding.SIGNATURE_INVALID);
    }

    @Test
    void signsAsTheKindOfItsKeyAndInNoOtherWay() {
        assertThat(verify(signed("ES256", POINT, assertion())).findings()).containsExactly(Finding.SIGNATURE_INVALID);
        assertThat(verify(signed("EdDSA", EDWARDS, assertion())).findings()).containsExactly(Finding.SIGNATURE_INVALID);
        assertThat(verify(signed("RS512", RSA, assertion())).findings()).containsExactly(Finding.SIGNATURE_UNSUPPORTED);
        assertThat(verify(signed("HS256", RSA, assertion())).findings()).containsExactly(Finding.SIGNATURE_INVALID);
        var none = Base64URL.encode("{\"alg\":\"none\"}") + "." + Base64URL.encode(assertion()) + ".";
        for (var unsigned : List.of(none, none + "AAAA"))
            assertThat(verify(unsigned).findings()).containsExactly(Finding.FILE_UNREADABLE);
    }

    @Test
    void ofAKeyThatIsTooShortOrOnAnotherCurveCannotBeChecked() {
        publish(KEY, ISSUER, point("secp384r1").getPublic());
        assertThat(verify(signed("ES256", POINT, assertion())).findings()).containsExactly(Finding.SIGNATURE_UNCHECKED);
        var small = pair("RSA", 1024);
        publish(KEY, ISSUER, small.getPublic());
        assertThat(verify(signed("RS256", RSA, assertion())).findings()).containsExactly(Finding.SIGNATURE_UNCHECKED);
    }

    @Test
    void isNotCheckedWhereNobodyAnswers() {
        for (var address : List.of(KEY, ISSUER, BADGE)) {
            var kept = Objects.requireNonNull(published.remove(address));
            assertThat(verify(signed("RS256", RSA, assertion())).findings())
                    .as(address)
                    .containsExactly(Finding.SIGNATURE_UNCHECKED);
            published.put(address, kept);
        }
    }

    @Test
    void isRevokedByTheListOfItsIssuer() {
        published.put(
                ISSUER, published.getOrDefault(ISSUER, "").replace("{", "{\"revocationList\": \"" + REVOKED + "\","));
        var badge = signed("RS256", RSA, assertion());
        assertThat(verify(badge).findings()).contains(Finding.STATUS_UNCHECKED);
        revoke("\"urn:uuid:of-another\"");
        assertThat(verify(badge).findings()).contains(Finding.STATUS_VALID);
        assertThat(verify(badge).holds()).isTrue();
        for (var entry : List.of("\"" + ID + "\"", "{\"id\": \"" + ID + "\", \"revocationReason\": \"Fictitious\"}")) {
            revoke(entry);
            assertThat(verify(badge).findings()).as(entry).contains(Finding.STATUS_REVOKED);
            assertThat(verify(badge).holds()).isFalse();
        }
        published.put(REVOKED, published.getOrDefault(REVOKED, "").replace(ISSUER, "https://elsewhere.example/issuer"));
        assertThat(verify(badge).findings()).contains(Finding.STATUS_UNCHECKED);
    }

    private void revoke(String entry) {
        published.put(
                REVOKED,
                "{\"id\": \"%s\", \"type\": \"RevocationList\", \"issuer\": \"%s\", \"revokedAssertions\": [%s]}"
                        .formatted(REVOKED, ISSUER, entry));
    }

    private void name(String key) {
        published.put(
                ISSUER,
                Vectors.text("edubadges/issuer.json")
                        .replace("\"type\": \"Profile\"", "\"type\": \"Profile\", \"publicKey\": \"" + key + "\""));
    }

    private void publish(String address, String owner, PublicKey key) {
        published.put(
                address,
                "{\"id\": \"%s\", \"type\": \"CryptographicKey\", \"owner\": \"%s\", \"publicKeyPem\": \"%s\"}"
                        .formatted(address, owner, pem(key)));
    }

    /** As it stands in JSON. */
    private static String pem(PublicKey key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return ("-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n").replace("\n", "\\n");
    }

    private static String assertion() {
        return Vectors.text("edubadges/assertion.json")
                .replace("https://edubadges.example/public/assertions/fictitious", ID)
                .replace("{\"type\": \"HostedBadge\"}", "{\"type\": \"SignedBadge\", \"creator\": \"" + KEY + "\"}");
    }

    private static KeyPair keys(String algorithm) {
        return switch (algorithm) {
            case "ES256" -> POINT;
            case "EdDSA" -> EDWARDS;
            default -> RSA;
        };
    }

    private static String signed(String algorithm, KeyPair keys, String payload) {
        try {
            var header = new JWSHeader(JWSAlgorithm.parse(algorithm));
            var message = header.toBase64URL() + "." + Base64URL.encode(payload);
            var bytes = message.getBytes(StandardCharsets.US_ASCII);
            if (!algorithm.equals("EdDSA"))
                return message + "." + signer(algorithm, keys).sign(header, bytes);
            var edwards = Signature.getInstance("Ed25519");
            edwards.initSign(keys.getPrivate());
            edwards.update(bytes);
            return message + "." + Base64URL.encode(edwards.sign());
        } catch (JOSEException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The shared secret of HS256 is what everybody knows: the public key. */
    private static JWSSigner signer(String algorithm, KeyPair keys) throws JOSEException {
        if (algorithm.startsWith("HS"))
            return new MACSigner(pem(keys.getPublic()).replace("\\n", "\n").getBytes(StandardCharsets.US_ASCII));
        return algorithm.startsWith("ES")
                ? new ECDSASigner((ECPrivateKey) keys.getPrivate())
                : new RSASSASigner(keys.getPrivate());
    }

    private static KeyPair pair(String kind) {
        return pair(kind, kind.equals("RSA") ? 2048 : 255);
    }

    private static KeyPair pair(String kind, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair point(String curve) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Verification verify(String file) {
        return new Verifier(this::get, Contexts.bundled(), new SealTrust(List.of(), List::of))
                .verify(file.getBytes(StandardCharsets.UTF_8), World.NOW);
    }

    private byte[] get(URI address) throws IOException {
        var answer = published.get(address.toString());
        if (answer == null) throw new IOException("nothing answers at " + address);
        return answer.getBytes(StandardCharsets.UTF_8);
    }
}
