package org.tasdiq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String ADDRESS = "https://vae.example.org/verify";

    @Test
    void isDrawnOnAServerWhoseOwnLanguageWritesOtherDigits() {
        var drawn = QrCode.svg(ADDRESS);
        var own = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(QrCode.svg(ADDRESS)).isEqualTo(drawn).contains("M4 4h1v1h-1z");
        } finally {
            Locale.setDefault(own);
        }
    }
}
