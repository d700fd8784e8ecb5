package org.tasdiq.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of RFC 6238, appendix B, of which an authenticator shows the last six digits. */
class OneTimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void isThatOfTheStandard(long second, String eightDigits) {
        var at = Instant.ofEpochSecond(second);
        assertThat(OneTimeCode.of(SECRET, OneTimeCode.step(at))).isEqualTo(eightDigits.substring(2));
    }

    @Test
    void isThatOfTheStandardOnAServerWhoseOwnLanguageWritesOtherDigits() {
        var own = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            isThatOfTheStandard(59, "94287082");
        } finally {
            Locale.setDefault(own);
        }
    }

    @Test
    void countsOneStepBeforeAndAfterThePresentAndNoFurther() {
        var now = Instant.ofEpochSecond(1234567890);
        var step = OneTimeCode.step(now);
        for (long near = -1; near <= 1; near++) {
            assertThat(OneTimeCode.match(SECRET, OneTimeCode.of(SECRET, step + near), now))
                    .hasValue(step + near);
        }
        for (long far : new long[] {-2, 2}) {
            assertThat(OneTimeCode.match(SECRET, OneTimeCode.of(SECRET, step + far), now))
                    .isEmpty();
        }
        assertThat(OneTimeCode.match(SECRET, "", now)).isEmpty();
    }
}
