package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.CharacterIterator;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.credential.proof.Baked;

/** The pictures of a credential are drawn whole, in every language. */
class CertificatePictureTest {
    /** A block names its certification in brackets, and titles mix Arabic with names that are not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conduite d’un projet – « expérience » (Œuvre fictive)",
                "تحليل البيانات (محلل / محللة)",
                "إدارة قواعد SQL – المستوى 6",
                "BC01 تحليل البيانات"
            })
    void everyLetterComesFromAFaceThatHasIt(String line) {
        var letters = CertificatePicture.set(line, 20).getIterator();
        for (char letter = letters.first(); letter != CharacterIterator.DONE; letter = letters.next()) {
            var face = (Font) Objects.requireNonNull(letters.getAttribute(TextAttribute.FONT));
            assertThat(face.canDisplay(letter)).as("%s in %s", letter, line).isTrue();
        }
    }

    @Test
    void aBadgeWithTheCredentialInItIsStillAPictureWithItsWords() throws IOException {
        var words = CertificatePicture.badge("تحليل البيانات (SQL)", "جامعة خيالية");
        assertThat(words).isNotEqualTo(CertificatePicture.badge("", ""));
        assertThat(dots(Baked.intoPng(words, "eyJ.eyJ.fictif"))).isEqualTo(dots(words));
    }

    private static int[] dots(byte[] png) throws IOException {
        var picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
        int width = picture.getWidth();
        return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    }
}
