package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wycheproof's cases: what other implementations have got wrong. */
class Ed25519Test {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Case(byte[] key, int number, byte[] message, byte[] signature, String result) {
        @Override
        public String toString() {
            return number + " " + result;
        }
    }

    static Stream<Case> cases() {
        return Vectors.json("wycheproof/ed25519_test.json")
                .getJsonArray("testGroups")
                .getValuesAs(JsonObject.class)
                .stream()
                .flatMap(group -> group.getJsonArray("tests").getValuesAs(JsonObject.class).stream()
                        .map(test -> new Case(
                                hex(group.getJsonObject("publicKey"), "pk"),
                                test.getInt("tcId"),
                                hex(test, "msg"),
                                hex(test, "sig"),
                                test.getString("result"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsWycheproofDoes(Case known) {
        assertThat(Ed25519.verify(known.key(), known.message(), known.signature()))
                .isEqualTo(known.result().equals("valid"));
    }

    private static byte[] hex(JsonObject json, String member) {
        return HexFormat.of().parseHex(json.getString(member));
    }
}
