package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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

    /** Byte order mark, white space, declaration, comments and type of the document, in the character sets of XML. */
    @Test
    void anSvgIsOneWhateverStandsBeforeItsRoot() {
        var drawing = new String(drawing("<ob:credential>{}</ob:credential>"), StandardCharsets.UTF_8);
        var declaration = "<?xml version=\"1.0\"?>";
        var type =
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"https://svg.example/svg11.dtd\" [<!ENTITY a \"b\">]>";
        var utf16 = declaration.replace("?>", " encoding=\"UTF-16\"?>");
        for (var svg : List.of(
                bytes("\uFEFF" + drawing),
                bytes("\uFEFF" + declaration + drawing),
                bytes(" \r\n\t" + drawing),
                bytes("\n" + declaration + drawing),
                bytes(declaration + "<!-- > <svg> -->\n<!-- another --><?a pi?>\n" + drawing),
                bytes(declaration + "\n" + type + "\n" + drawing),
                bytes(drawing.replace("<svg xmlns=", "<s:svg xmlns:s=").replace("</svg", "</s:svg")),
                (utf16 + drawing).getBytes(StandardCharsets.UTF_16))) {
            var said = new String(svg, StandardCharsets.UTF_8);
            assertThat(Baked.isSvg(new ByteArrayInputStream(svg))).as(said).isTrue();
            assertThat(Baked.ending(svg)).as(said).isEqualTo("svg");
            assertThat(Baked.keepable(svg))
                    .as(said)
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("{}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<!--",
                "<!-- <svg/> -->",
                "<svgs/>",
                "<!DOCTYPE html><html><svg/></html>",
                "An <svg/> in a text",
                "{\"a\":\"<svg/>\"}"
            })
    void whatHasAnotherRootIsNoSvg(String text) {
        assertThat(Baked.isSvg(bytes(text))).isFalse();
        assertThat(Baked.ending(bytes(text))).isNotEqualTo("svg");
    }

    /** What is streamed is looked at, and streamed as a whole. */
    @Test
    void nothingIsReadAwayOfAFileThatIsLookedAt() throws IOException {
        for (int length : new int[] {0, 100, 8192, 64 * 1024, 300_000}) {
            var file = new byte[length];
            Arrays.fill(file, (byte) 'a');
            var content = new BufferedInputStream(new ByteArrayInputStream(file));
            assertThat(Baked.isSvg(content)).isFalse();
            assertThat(content.readAllBytes()).isEqualTo(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"simple-json.png", "simple.json"})
    void anythingElseIsKeptAsItIs(String sample) {
        var file = Vectors.bytes("ob30/" + sample);
        assertThat(Baked.keepable(file)).isEqualTo(file);
        assertThat(Baked.ending(file)).isEqualTo(sample.substring(sample.indexOf('.') + 1));
    }

    private static byte[] drawing(String inside) {
        return bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:ob=\"https://purl.imsglobal.org/ob/v3p0\">"
                + inside + "</svg>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
