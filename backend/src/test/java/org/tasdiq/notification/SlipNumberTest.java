package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistyped number is found while it is typed, not in court. */
class SlipNumberTest {
    /** The example of the standard S10, and two whose check digit is made of 10 and of 11. */
    @ParameterizedTest
    @CsvSource({
        "rr 473 124 829 gb, RR473124829GB",
        "RK 000 000 080 TN, RK000000080TN",
        "RK 000 000 005 TN, RK000000005TN",
        "1A 123 456 7890 1, 1A12345678901",
    })
    void isKeptWithoutSpaces(String written, String kept) {
        assertThat(SlipNumber.of(written)).isEqualTo(kept);
    }

    @Test
    void isRefusedWhenItsCheckDigitIsWrong() {
        assertThatThrownBy(() -> SlipNumber.of("RR473124892GB")).hasMessageContaining("receipts.slipMistyped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1A 123", "AVIS DE RECEPTION", "1A 123 456 7890 é"})
    void isRefusedWhenItIsNone(String written) {
        assertThatThrownBy(() -> SlipNumber.of(written)).hasMessageContaining("receipts.slipNumber");
    }
}
