package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.catalogue.DescriptorField.ASSESSMENT_TYPE;
import static org.tasdiq.catalogue.DescriptorField.AWARDING_BODY;
import static org.tasdiq.catalogue.DescriptorField.CREDIT_POINTS;
import static org.tasdiq.catalogue.DescriptorField.DATE_ISSUED;
import static org.tasdiq.catalogue.DescriptorField.DESCRIPTION;
import static org.tasdiq.catalogue.DescriptorField.EQF_LEVEL;
import static org.tasdiq.catalogue.DescriptorField.LANGUAGE;
import static org.tasdiq.catalogue.DescriptorField.LEARNING_OUTCOMES;
import static org.tasdiq.catalogue.DescriptorField.PARTICIPATION_MODE;
import static org.tasdiq.catalogue.DescriptorField.TITLE;
import static org.tasdiq.catalogue.DescriptorField.WORKLOAD_HOURS;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.tasdiq.Sha256;
import org.tasdiq.portfolio.inspection.RealFiles;

/** A badge that is not signed but published holds as long as its issuer publishes it. */
class HostedTest {
    private static final String ASSERTION = "https://edubadges.example/public/assertions/fictitious";
    private static final String BADGE = "https://edubadges.example/public/badges/fictitious";
    private static final String ISSUER = "https://edubadges.example/public/issuers/fictitious";
    private static final String EMAIL = "yasmine@exemple.example";

    private final Map<String, String> published = new HashMap<>(Map.of(
            ASSERTION,
            of("assertion").replace("sha256$8d12b6a3", "sha256$" + Sha256.of(EMAIL + "fictif")),
            BADGE,
            of("badge"),
            ISSUER,
            of("issuer")));

    private final String shown = published.getOrDefault(ASSERTION, "");

    @Test
    void holdsAndIsReadWithItsExtensions() {
        for (var file : new String[] {shown, ASSERTION, "  " + ASSERTION + "\n"}) {
            var found = verify(file.getBytes(StandardCharsets.UTF_8));
            assertThat(found.findings())
                    .containsExactly(
                            Finding.HOSTED_SAME,
                            Finding.ISSUER_HOSTED,
                            Finding.STATUS_VALID,
                            Finding.DATES_VALID,
                            Finding.SCHEMA_OTHER);
            assertThat(found.holds()).isTrue();
            assertThat(found.issuer()).isEqualTo(ISSUER);
            var credential = Objects.requireNonNull(found.credential());
            assertThat(Told.of(credential))
                    .isEqualTo(new Told(
                            ASSERTION,
                            "",
                            "Hogeschool Fictief",
                            "2026-03-01T10:00:00Z",
                            Map.ofEntries(
                                    Map.entry(TITLE, "Fictitious minor on dikes"),
                                    Map.entry(AWARDING_BODY, "Hogeschool Fictief"),
                                    Map.entry(DATE_ISSUED, "2026-03-01T10:00:00Z"),
                                    Map.entry(DESCRIPTION, "Not a course of anybody."),
                                    Map.entry(LEARNING_OUTCOMES, "Keeps feet dry."),
                                    Map.entry(PARTICIPATION_MODE, "online"),
                                    Map.entry(CREDIT_POINTS, "2.5 ECTS"),
                                    Map.entry(WORKLOAD_HOURS, "70"),
                                    Map.entry(ASSESSMENT_TYPE, "portfolio"),
                                    Map.entry(EQF_LEVEL, "7"),
                                    Map.entry(LANGUAGE, "en_EN")),
                            "Fictitious.",
                            "",
                            "",
                            "",
                            false));
            assertThat(Holder.is(credential, "Yasmine Exemple", EMAIL)).isEqualTo(Finding.Answer.YES);
            assertThat(Holder.is(credential, "Yasmine Exemple", "other@exemple.example"))
                    .isEqualTo(Finding.Answer.NO);
        }
    }

    @Test
    void isFoundInAPicture() {
        for (var kind : new String[] {"tEXt", "iTXt"}) {
            var head = "openbadges" + (kind.equals("tEXt") ? "\0" : "\0\0\0\0\0");
            assertThat(verify(picture(kind, head + ASSERTION)).holds()).as(kind).isTrue();
        }
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\"http://openbadges.org\">"
                + "<openbadges:assertion verify=\"" + ASSERTION + "\"/></svg>";
        assertThat(verify(drawing).holds()).isTrue();
    }

    @Test
    void isRefusedWhereTheIssuerSaysSomethingElse() {
        assertThat(verify(shown.replace("2026-03-01", "2025-03-01")).findings()).containsExactly(Finding.HOSTED_OTHER);
        assertThat(verify(shown.replace("HostedBadge\"}", "HostedBadge\"}, \"narrative\": \"more\""))
                        .findings())
                .containsExactly(Finding.HOSTED_OTHER);
        published.put(
                ASSERTION, shown.replace("\"type\": \"Assertion\"", "\"type\": \"Assertion\", \"revoked\": true"));
        assertThat(verify(shown).findings()).contains(Finding.STATUS_REVOKED);
        published.put(ASSERTION, "gone");
        assertThat(verify(shown).findings()).containsExactly(Finding.HOSTED_GONE);
        published.remove(ASSERTION);
        assertThat(verify(shown).findings()).containsExactly(Finding.HOSTED_UNREACHABLE);
    }

    @Test
    void ofAnotherDomainIsNotTheIssuers() {
        var elsewhere = "https://elsewhere.example/assertion";
        var stolen = shown.replace(ASSERTION, elsewhere);
        published.put(elsewhere, stolen);
        assertThat(verify(stolen).findings()).startsWith(Finding.HOSTED_SAME, Finding.ISSUER_OTHER);
        assertThat(verify(stolen).holds()).isFalse();
        published.put(
                ISSUER,
                of("issuer")
                        .replace(
                                "\"type\": \"Profile\"",
                                "\"type\": \"Profile\", \"verification\": {\"allowedOrigins\": [\"elsewhere.example\"]}"));
        assertThat(verify(stolen).holds()).isTrue();
        published.remove(ISSUER);
        assertThat(verify(stolen).findings()).startsWith(Finding.HOSTED_SAME, Finding.ISSUER_UNREACHABLE);
    }

    private Verification verify(String file) {
        return verify(file.getBytes(StandardCharsets.UTF_8));
    }

    private Verification verify(byte[] file) {
        return new Verifier(this::get, Contexts.bundled(), new SealTrust(java.util.List.of(), java.util.List::of))
                .verify(file, World.NOW);
    }

    private byte[] get(URI address) throws IOException {
        var answer = published.get(address.toString());
        if (answer == null) throw new IOException("nothing answers at " + address);
        if (answer.equals("gone")) throw new Fetch.Gone(address.toString());
        return answer.getBytes(StandardCharsets.UTF_8);
    }

    private static String of(String name) {
        return Vectors.text("edubadges/" + name + ".json");
    }

    /** A picture of nothing with one more chunk after its first. */
    private static byte[] picture(String kind, String content) {
        var png = RealFiles.picture("png", 1, 1);
        int head = 8 + 12 + 13;
        var named = (kind + content).getBytes(StandardCharsets.ISO_8859_1);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(png.length + named.length + 8)
                .put(png, 0, head)
                .putInt(named.length - 4)
                .put(named)
                .putInt((int) sum.getValue())
                .put(png, head, png.length - head)
                .array();
    }
}
