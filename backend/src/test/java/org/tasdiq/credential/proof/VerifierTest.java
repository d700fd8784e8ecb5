package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.Texts;
import org.tasdiq.portfolio.inspection.RealFiles;

/** Five answers on every credential, and never a green one that was not earned. */
class VerifierTest {
    private final World world = new World();

    @Test
    void aSignedBadgeHoldsAsDocumentAndAsToken() {
        for (var credential : List.of(world.signed().toString(), world.token())) {
            var found = world.verify(credential);
            assertThat(found.findings())
                    .containsExactly(
                            Finding.SIGNATURE_VALID,
                            Finding.ISSUER_AUTHENTICATED,
                            Finding.STATUS_VALID,
                            Finding.DATES_VALID,
                            Finding.SCHEMA_VALID);
            assertThat(found.holds()).isTrue();
            assertThat(found.verdict()).isEqualTo(CredentialVerdict.HOLDS);
            assertThat(found.issuer()).isEqualTo(World.ISSUER);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, STATUS_REVOKED, NO",
        "true, true, STATUS_SUSPENDED, NO",
        "false, false, STATUS_VALID, HOLDS"
    })
    void theListSaysWhetherItIsInForce(boolean revoked, boolean suspended, Finding status, CredentialVerdict verdict) {
        world.publishStatus(revoked, suspended);
        for (var credential : List.of(world.signed().toString(), world.token())) {
            assertThat(world.verify(credential).findings()).contains(status);
            assertThat(world.verify(credential).verdict()).isEqualTo(verdict);
        }
    }

    @Test
    void aListThatCannotBeHadIsNoProofThatItIsInForce() {
        world.published.remove(World.REVOCATION);
        var found = world.verify(world.signed().toString());
        assertThat(found.findings()).contains(Finding.SIGNATURE_VALID, Finding.STATUS_UNCHECKED);
        assertThat(found.holds()).isFalse();
        assertThat(found.verdict()).isEqualTo(CredentialVerdict.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ob30/complete.json",
                "ob30/simple.jwt",
                "ob30/simple-json.png",
                "ob30/simple-jwt.svg",
                "ob30/simple-noproof.json",
                "elm/annex1-sample.jsonld",
                "elm/sealed-sample.jsonld",
                "edubadges/assertion.json",
                "edubadges/microcredential.json"
            })
    void aCredentialIsKnownByItsContent(String file) {
        assertThat(Verifier.isCredential(Vectors.bytes(file))).isTrue();
    }

    @Test
    void aPictureWithTheAddressOfABadgeIsOneAndAnAddressInATextIsNot() {
        var address = "https://badges.example/assertions/1";
        assertThat(Verifier.isCredential(Baked.intoPng(RealFiles.picture("png", 2, 2), address)))
                .isTrue();
        assertThat(Verifier.isCredential(address.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A course, attended.",
                "{}",
                "{\"name\":\"a table\",\"badge\":\"none\"}",
                "[1]",
                "{\"credentialSubject\":",
                "%PDF-1.7 a scan",
                "www.example.org",
                "eyJhbGciOiJub25lIn0.e30.e30",
                "bnVsbA.e30.AAAA",
                "{\"recipient\":\"a telephone\",\"badge\":1}",
                "{\"payload\":\"e30\",\"signature\":\"of something else\"}",
                "{\"payload\":\"\",\"signatures\":[]}"
            })
    void anythingElseIsNone(String content) {
        assertThat(Verifier.isCredential(content.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void aTokenWhoseHeaderIsNothingCannotBeRead() {
        assertThat(world.verify("bnVsbA.e30.AAAA").findings()).containsExactly(Finding.FILE_UNREADABLE);
    }

    @Test
    void aPictureWithNothingInItIsNone() {
        assertThat(Verifier.isCredential(RealFiles.picture("png", 2, 2))).isFalse();
    }

    /** Whoever signs with a key of their own could else have this house ask anybody, thousands of times for one file. */
    @Test
    void noneOfHundredsOfListsIsAskedFor() {
        var entries = Json.createArrayBuilder();
        for (int entry = 0; entry < 200; entry++)
            Node.items(World.badge().get("credentialStatus")).forEach(one -> entries.add(one));
        var badge = Json.createObjectBuilder(World.badge())
                .add("credentialStatus", entries)
                .build();
        var method = World.ISSUER + "#" + world.tokens.verification().multibase();
        assertThat(world.verify(VcJwt.sign(badge, method, world.tokens)).findings())
                .contains(Finding.SIGNATURE_VALID, Finding.STATUS_UNCHECKED);
    }

    @Test
    void withoutTheIssuersOwnWordItIsIntactAndNoMore() {
        world.published.remove(World.DOCUMENT);
        var found = world.verify(world.signed().toString());
        assertThat(found.findings()).startsWith(Finding.SIGNATURE_VALID, Finding.ISSUER_UNREACHABLE);
        assertThat(found.holds()).isFalse();
    }

    @Test
    void aWithdrawnKeyProvesNothing() {
        var signed = world.signed().toString();
        world.publishKeys(SigningKey.newEd25519(), world.tokens);
        assertThat(world.verify(signed).findings()).contains(Finding.ISSUER_KEY_NOT_LISTED);
        assertThat(world.verify(signed).holds()).isFalse();
    }

    @Test
    void whoSignsForAnotherIsFound() {
        var thief = SigningKey.newEd25519();
        var name = "did:key:" + thief.verification().multibase();
        var stolen =
                World.signed(World.badge(), name + "#" + thief.verification().multibase(), thief);
        assertThat(world.verify(stolen.toString()).findings())
                .startsWith(Finding.SIGNATURE_VALID, Finding.ISSUER_OTHER);
    }

    @Test
    void aKeyThatIsItsOwnNameProvesNobody() {
        var key = SigningKey.newEd25519();
        var name = "did:key:" + key.verification().multibase();
        var method = name + "#" + key.verification().multibase();
        var list = World.list(World.REVOCATION, "revocation", false);
        world.published.put(
                World.REVOCATION, World.signed(by(name, list), method, key).toString());
        for (var credential : List.of(
                World.signed(by(name, World.badge()), method, key).toString(),
                VcJwt.sign(by(name, World.badge()), method, key),
                carrying(key, VcJwt.sign(by(name, World.badge()), method, key)))) {
            var found = world.verify(credential);
            assertThat(found.findings())
                    .startsWith(Finding.SIGNATURE_VALID, Finding.ISSUER_LOCAL_KEY, Finding.STATUS_VALID);
            assertThat(found.holds()).isFalse();
        }
    }

    private static JsonObject by(String issuer, JsonObject document) {
        return StrictJson.object(document.toString().replace(World.ISSUER, issuer));
    }

    /** The same token with the key in its header, and no address of a key. */
    private static String carrying(SigningKey key, String token) {
        var header = "{\"alg\":\"EdDSA\",\"jwk\":" + key.verification().jwk().toJSONString() + "}";
        var signed = Base64URL.encode(header) + token.substring(token.indexOf('.'), token.lastIndexOf('.'));
        return signed + "." + Base64URL.encode(VcJwt.signature(key, signed.getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @CsvSource({
        "validFrom, 2026-12-01T00:00:00Z, DATES_NOT_YET",
        "validUntil, 2026-11-19T00:00:00Z, DATES_EXPIRED",
        "validUntil, 2026-11-21T00:00:00+01:00, DATES_VALID",
        "validUntil, soon, DATES_UNREADABLE"
    })
    void itHoldsForItsTimeOnly(String member, String value, Finding dates) {
        var badge = Json.createObjectBuilder(World.badge()).add(member, value).build();
        assertThat(world.verify(World.signed(badge, world.documents).toString()).findings())
                .contains(Finding.SIGNATURE_VALID, dates);
    }

    @Test
    void aBadgeWithoutAnAchievementIsNone() {
        var badge = Json.createObjectBuilder(World.badge())
                .add("credentialSubject", Json.createObjectBuilder().add("id", "urn:x:1"))
                .build();
        assertThat(world.verify(World.signed(badge, world.documents).toString()).findings())
                .contains(Finding.SIGNATURE_VALID, Finding.SCHEMA_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}x", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "a.b.c", "[1]"})
    void whatIsNoCredentialIsSaidSo(String file) {
        assertThat(world.verify(file).findings()).containsExactly(Finding.FILE_UNREADABLE);
    }

    @Test
    void aTokenThatEndsInNoYearThereIsCannotBeRead() {
        var payload = "{\"issuer\":\"" + World.ISSUER + "\",\"exp\":" + Long.MAX_VALUE + "}";
        var token = Base64URL.encode("{\"alg\":\"ES256\"}") + "." + Base64URL.encode(payload) + "."
                + Base64URL.encode("no signature");
        assertThat(world.verify(token).findings()).containsExactly(Finding.FILE_UNREADABLE);
    }

    @Test
    void aTokenIsFoundInAPaper() {
        var paper = "%PDF-1.7\n" + world.token();
        assertThat(world.verify(paper).holds()).isTrue();
    }

    /** Anybody may hand in four megabytes: looking for a token in them takes no longer than reading them. */
    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPaperOfNothingButBeginningsOfTokensIsReadThroughOnce() {
        var paper = "%PDF-1.7\n" + "eyJ".repeat(1_300_000);
        assertThat(world.verify(paper).findings()).containsExactly(Finding.FILE_UNREADABLE);
    }

    @Test
    void aTokenWithoutASignatureIsNone() {
        var parts = world.token().split("\\.");
        var none = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(world.verify(none + "." + parts[1] + ".").holds()).isFalse();
        assertThat(world.verify(none + "." + parts[1] + "." + parts[2]).holds()).isFalse();
    }

    /** Samples of 1EdTech: their domain cannot be asked, the key in their address tells whether they are intact. */
    @ParameterizedTest
    @CsvSource({
        "simple.json, SIGNATURE_VALID",
        "simple-did-key-method.json, SIGNATURE_VALID",
        "simple-did-web-method.json, SIGNATURE_VALID",
        "simple-multiple-proofs.json, SIGNATURE_VALID",
        "simple-json.png, SIGNATURE_VALID",
        "simple-json.svg, SIGNATURE_VALID",
        "simple-jwt.png, SIGNATURE_VALID",
        "simple-jwt.svg, SIGNATURE_VALID",
        "simple-noproof.json, SIGNATURE_NONE",
        "simple-err-proof-value.json, SIGNATURE_INVALID",
        "complete.json, SIGNATURE_UNDECIDED"
    })
    void samplesOfOthersAreReadAsTheyAreMeant(String sample, Finding signature) {
        var found = world.verify(Vectors.bytes("ob30/" + sample));
        assertThat(found.findings()).startsWith(signature);
        assertThat(found.holds()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(CredentialVerdict.class)
    void everyVerdictIsWorded(CredentialVerdict verdict) {
        for (var language : Texts.LOCALES)
            for (var ending : List.of("", ".text"))
                assertThat(new Texts().has(language, "credential.verdict." + verdict + ending))
                        .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Finding.class)
    void everyFindingIsWorded(Finding finding) {
        for (var language : Texts.LOCALES) {
            assertThat(new Texts().has(language, "credential.finding." + finding))
                    .isTrue();
            assertThat(new Texts().has(language, "credential.side." + finding.side()))
                    .isTrue();
        }
    }

    @Test
    void theBadgeOfTheseTestsHasTheFormOfOpenBadges() {
        assertThat(new OpenBadgeSchema().faults(World.badge())).isEmpty();
        JsonObject without =
                Json.createObjectBuilder(World.badge()).remove("validFrom").build();
        assertThat(new OpenBadgeSchema().faults(without)).isNotEmpty();
    }
}
