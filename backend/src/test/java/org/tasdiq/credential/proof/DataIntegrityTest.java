package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.Sha256;

/** Proofs are made and checked as the W3C published them, and what a proof would not cover is refused. */
class DataIntegrityTest {
    private static final Contexts CONTEXTS = Contexts.bundled()
            .and("https://www.w3.org/ns/credentials/examples/v2", Vectors.json("eddsa-rdfc-2022/examples-v2.json"))
            .and("https://w3id.org/citizenship/v4rc1", Vectors.json("eddsa-rdfc-2022/citizenship-v4rc1.json"));
    private static final LinkedData LINKED_DATA = new LinkedData(CONTEXTS);
    private static final DataIntegrity PROOFS = new DataIntegrity(LINKED_DATA);
    private static final JsonObject KEYS = Vectors.json("eddsa-rdfc-2022/keyPair.json");
    private static final SigningKey KEY =
            SigningKey.ed25519(Multibase.rest(Multibase.decode(KEYS.getString("privateKeyMultibase"))));

    @ParameterizedTest
    @ValueSource(strings = {"alumni", "employ"})
    void aPublishedCredentialIsSignedByteForByte(String example) {
        var folder = "eddsa-rdfc-2022/" + example + "/";
        var unsigned = Vectors.json(folder + "unsigned.json");
        var options = Vectors.json(folder + "proofConfigDataInt.json");
        assertThat(KEY.verification().multibase()).isEqualTo(KEYS.getString("publicKeyMultibase"));
        assertThat(LINKED_DATA.canonical(unsigned)).isEqualTo(Vectors.text(folder + "canonDocDataInt.txt"));
        assertThat(LINKED_DATA.canonical(options)).isEqualTo(Vectors.text(folder + "proofCanonDataInt.txt"));
        assertThat(Sha256.of(LINKED_DATA.canonical(unsigned)))
                .isEqualTo(Vectors.text(folder + "docHashDataInt.txt").strip());
        assertThat(HexFormat.of().formatHex(PROOFS.hashes(unsigned, options)))
                .isEqualTo(Vectors.text(folder + "combinedHashDataInt.txt").strip());

        var signed = PROOFS.sign(
                unsigned, options.getString("verificationMethod"), Instant.parse(options.getString("created")), KEY);
        var value = proof(signed).getString("proofValue");
        assertThat(value).isEqualTo(Vectors.text(folder + "sigBTC58DataInt.txt").strip());
        assertThat(HexFormat.of().formatHex(Multibase.decode(value)))
                .isEqualTo(Vectors.text(folder + "sigHexDataInt.txt").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"alumni", "employ"})
    void aPublishedProofHoldsAndNoOtherDocumentHasIt(String example) {
        var signed = Vectors.json("eddsa-rdfc-2022/" + example + "/signedDataInt.json");
        var proof = signed.getJsonObject("proof");
        assertThat(PROOFS.verify(signed, proof, KEY.verification())).isTrue();
        assertThat(PROOFS.verify(signed, proof, SigningKey.newEd25519().verification()))
                .isFalse();
        var later = Json.createObjectBuilder(signed)
                .add("validFrom", "2023-01-01T00:00:01Z")
                .build();
        assertThat(PROOFS.verify(later, proof, KEY.verification())).isFalse();
        var otherwise = Json.createObjectBuilder(proof)
                .add("created", "2024-01-01T00:00:00Z")
                .build();
        assertThat(PROOFS.verify(signed, otherwise, KEY.verification())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"remark\": \"a word no context defines\"",
                "\"evidence\": {\"type\": \"NobodyKnowsThis\"}",
                "\"evidence\": {\"id\": \"relative/path\", \"type\": \"Evidence\"}",
                "\"evidence\": {\"@context\": {\"@vocab\": \"https://example.org/\"}, \"type\": \"Evidence\"}",
                "\"name\": {\"@value\": \"شهادة\", \"@language\": \"ar\", \"@direction\": \"rtl\"}"
            })
    void whatWouldStayUnsignedIsRefused(String member) {
        var document = StrictJson.object("""
                {"@context": ["%s", "%s"], "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "issuer": "https://university.example", "credentialSubject": {"id": "urn:x:1"}, %s}
                """.formatted(Contexts.CREDENTIALS, Contexts.OPEN_BADGES, member));
        assertThatThrownBy(() -> LINKED_DATA.canonical(document)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"https://attacker.example/context.json\"",
                "{\"name\": \"https://schema.org/description\"}",
                "[\"https://www.w3.org/ns/credentials/v2\", {\"fee\": \"https://schema.org/price\"}]"
            })
    void onlyContextsOfTheProductCount(String context) {
        var document = StrictJson.object("{\"@context\": " + context + ", \"id\": \"urn:x:1\"}");
        assertThat(LINKED_DATA.understands(document)).isFalse();
        assertThatThrownBy(() -> LINKED_DATA.canonical(document)).isInstanceOf(Unreadable.class);
    }

    @Test
    void theContextsAreThoseThatWerePublished() {
        assertThat(Sha256.of(Vectors.bytes("contexts/credentials-v2.json")))
                .isEqualTo("59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734");
        assertThat(Sha256.of(Vectors.bytes("contexts/open-badges-3.0.3.json")))
                .isEqualTo("ef2fa9c7846dce233cc166b43639027278be4ee44f00bb1d45c75de2dd0cd761");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1, \"a\": 2}", "[1]", "{", "", "{} {}", "{}]"})
    void everyReaderMustSeeTheSame(String json) {
        assertThatThrownBy(() -> StrictJson.object(json)).isInstanceOf(Unreadable.class);
    }

    private static JsonObject proof(JsonObject signed) {
        return signed.getJsonArray("proof").getJsonObject(0);
    }
}
