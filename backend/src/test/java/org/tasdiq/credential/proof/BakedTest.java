package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of an SVG, which can carry a script, no more is kept than the credential in it. */
class BakedTest {
    @ParameterizedTest
    @CsvSource({"simple-json.svg, json", "simple-jwt.svg, jwt"})
    void ofAnSvgTheCredentialInItIsKept(String sample, String ending) {
        var kept = Baked.keepable(Vectors.bytes("ob30/" + sample));
        assertThat(Baked.ending(kept)).isEqualTo(ending);
        assertThat(new World().verify(kept).findings()).startsWith(Finding.SIGNATURE_VALID);
    }

    @Test
    void ofAnSvgThatNamesTheAddressOfABadgeTheAddressIsKept() {
        var address = "https://badges.example/assertion";
        var kept = Baked.keepable(drawing("<ob:credential verify=\"" + address + "\"/>"));
        assertThat(kept).asString(StandardCharsets.UTF_8).isEqualTo(address);
        assertThat(Baked.ending(kept)).isEqualTo("txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<script>alert(1)</script>",
                "<ob:credential/>",
                "<ob:credential>no credential</ob:credential>",
                "<ob:credential><![CDATA[<script>alert(1)</script>]]></ob:credential>",
                "<ob:credential>{}",
                "&broken;"
            })
    void anSvgWithoutACredentialGivesNothing(String inside) {
        var drawing = drawing(inside);
        assertThat(Baked.outOfSvg(drawing)).isEmpty();
        assertThat(Baked.keepable(drawing)).isEqualTo(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"simple-json.png", "simple.json"})
    void anythingElseIsKeptAsItIs(String sample) {
        var file = Vectors.bytes("ob30/" + sample);
        assertThat(Baked.keepable(file)).isEqualTo(file);
        assertThat(Baked.ending(file)).isEqualTo(sample.substring(sample.indexOf('.') + 1));
    }

    private static byte[] drawing(String inside) {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:ob=\"https://purl.imsglobal.org/ob/v3p0\">" + inside
                + "</svg>";
        return svg.getBytes(StandardCharsets.UTF_8);
    }
}
