package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists are read and written as others do. */
class StatusBitsTest {
    @Test
    void readsListsMadeByAnotherProgram() {
        var lists = StrictJson.object("{\"lists\": " + Vectors.text("bitstring/generated.json") + "}")
                .getJsonArray("lists")
                .getValuesAs(JsonObject.class);
        assertThat(lists).hasSize(8).allSatisfy(list -> {
            var bits = StatusBits.decode(list.getString("encodedList"));
            assertThat(bits).hasSize(list.getInt("length") / 8);
            var set = list.getJsonArray("set").getValuesAs(JsonNumber.class).stream()
                    .map(JsonNumber::intValue)
                    .toList();
            assertThat(indexes(bits))
                    .containsExactlyElementsOf(set.stream().sorted().toList());
        });
    }

    @Test
    void readsTheEmptyListOfTheSpecification() {
        var published = Vectors.json("bitstring/spec-02-example-bitstringstatuslistcredential.json")
                .getJsonObject("credentialSubject")
                .getString("encodedList");
        assertThat(StatusBits.decode(published)).isEqualTo(StatusBits.none());
    }

    @Test
    void writesWhatItReads() {
        var bits = StatusBits.none();
        for (int index : List.of(0, 7, 8, 94_567, StatusBits.LENGTH - 1)) StatusBits.set(bits, index, true);
        StatusBits.set(bits, 7, false);
        assertThat(indexes(StatusBits.decode(StatusBits.encode(bits))))
                .containsExactly(0, 8, 94_567, StatusBits.LENGTH - 1);
    }

    @Test
    void aListThatUnpacksToMoreThanWeHoldIsRefused() {
        assertThatThrownBy(() -> StatusBits.decode(StatusBits.encode(new byte[64 << 20])))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void whatIsNoListOrTooShortAListIsRefused() {
        var text = "no list".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> StatusBits.decode(StatusBits.encode(text))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> StatusBits.decode("uAAAA")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> StatusBits.decode("H4sIAAAA")).isInstanceOf(Unreadable.class);
    }

    private static List<Integer> indexes(byte[] bits) {
        var set = new BitSet();
        for (int index = 0; index < bits.length * Byte.SIZE; index++) if (StatusBits.isSet(bits, index)) set.set(index);
        return set.stream().boxed().toList();
    }
}
