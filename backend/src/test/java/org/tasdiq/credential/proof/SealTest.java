package org.tasdiq.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.catalogue.DescriptorField;

/** A European Digital Credential under a seal is what was sealed, and its seal is believed as far as an authority vouches for it. */
class SealTest {
    /** The platform asks by its own clock whether a list of revoked certificates is of today. */
    private static final Instant NOW =
            Instant.ofEpochSecond(new org.tasdiq.WallClock().instant().getEpochSecond());

    private static final SealAuthority AUTHORITY = new SealAuthority(NOW);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final String SUBJECT =
            "CN=Cachet de l’Université fictive,O=Université fictive,2.5.4.97=VATFR-12345678901,C=FR";
    private static final String CREDENTIAL = """
            {"@context": ["https://www.w3.org/2018/credentials/v1", "http://data.europa.eu/snb/model/context/edc-ap"],
             "id": "urn:credential:fictif", "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
             "issuer": {"id": "urn:uuid:issuer", "type": "Organisation", "legalName": {"fr": "Université fictive"},
               "eIDASIdentifier": {"type": "LegalIdentifier", "notation": "VATFR-12345678901"}},
             "issuanceDate": "2026-01-01T00:00:00Z", "validFrom": "2026-01-01T00:00:00Z",
             "credentialSubject": {"type": "Person", "fullName": {"fr": "Yasmine Exemple-Fictif"}, "hasClaim": {
               "title": {"fr": "Bloc fictif"}, "specifiedBy": {"creditPoint": {"point": "15"},
                 "eqfLevel": {"id": "http://data.europa.eu/snb/eqf/6"}, "volumeOfLearning": "PT75H",
                 "learningOutcome": [{"title": {"fr": "Lire"}}, {"title": {"fr": "Écrire"}}]}}}}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"EC", "RSA"})
    void ofATrustedAuthorityHolds(String algorithm) {
        var found = verify(sealed(AUTHORITY.issue(SUBJECT, algorithm, YEAR)), AUTHORITY.certificate());
        assertThat(found.findings())
                .containsExactly(
                        Finding.SIGNATURE_VALID,
                        Finding.ISSUER_SEALED,
                        Finding.STATUS_NONE,
                        Finding.DATES_VALID,
                        Finding.SCHEMA_OTHER);
        assertThat(found.holds()).isTrue();
        assertThat(found.verdict()).isEqualTo(CredentialVerdict.GENUINE);
        assertThat(found.seal()).satisfies(seal -> {
            assertThat(seal.subject()).contains("Université fictive", "VATFR-12345678901");
            assertThat(seal.authority()).contains("Autorité de certification fictive");
            assertThat(seal.at()).isEqualTo(NOW);
        });
        var credential = found.credential();
        assertThat(credential).isEqualTo(StrictJson.object(CREDENTIAL));
        assertThat(Told.of(StrictJson.object(CREDENTIAL)).says(DescriptorField.LEARNING_OUTCOMES))
                .isEqualTo("Lire\nÉcrire");
    }

    @Test
    void ofAnAuthorityNobodyKnowsHereIsIntactAndNoMore() {
        var sealed = sealed(AUTHORITY.issue(SUBJECT, "EC", YEAR));
        for (var authorities :
                List.of(new X509Certificate[0], new X509Certificate[] {new SealAuthority(NOW).certificate()})) {
            var found = verify(sealed, authorities);
            assertThat(found.findings()).startsWith(Finding.SIGNATURE_VALID, Finding.ISSUER_SEAL_UNTRUSTED);
            assertThat(found.holds()).isFalse();
        }
    }

    @Test
    void amongMoreAuthoritiesThanStandAboveAnySealIsNotBelieved() {
        var issued = AUTHORITY.issue(SUBJECT, "EC", YEAR);
        var trust = new SealTrust(List.of(AUTHORITY.certificate()), List::of);
        var others = new ArrayList<>(issued.chain());
        for (int other = 0; other < 7; other++) {
            assertThat(trust.of(sealed(issued, others), NOW)).isEqualTo(Finding.ISSUER_SEALED);
            others.add(new SealAuthority(NOW).certificate());
        }
        assertThat(trust.of(sealed(issued, others), NOW)).isEqualTo(Finding.ISSUER_SEAL_UNTRUSTED);
    }

    private static Jades.Sealed sealed(SealAuthority.Issued issued, List<X509Certificate> others) {
        return new Jades.Sealed(
                StrictJson.object(CREDENTIAL), true, issued.chain().getFirst(), List.copyOf(others), NOW);
    }

    @Test
    void isBelievedInItsOwnHouse() {
        var issued = AUTHORITY.issue(SUBJECT, "EC", YEAR);
        var own = new SealTrust(List.of(), () -> List.of(issued.chain().getFirst()));
        assertThat(verify(sealed(issued), own).holds()).isTrue();
    }

    @Test
    void ofSomebodyElseIsNotTheIssuers() {
        var other = AUTHORITY.issue("CN=Autre,O=Autre organisme fictif,2.5.4.97=VATFR-99999999999,C=FR", "EC", YEAR);
        var nameless = AUTHORITY.issue("CN=Autre,O=Autre organisme fictif,C=FR", "EC", YEAR);
        for (var issued : List.of(other, nameless)) {
            var found = verify(sealed(issued), AUTHORITY.certificate());
            assertThat(found.findings()).contains(Finding.ISSUER_SEAL_OTHER);
            assertThat(found.holds()).isFalse();
        }
        var byName = AUTHORITY.issue("CN=Cachet,O=université fictive,C=FR", "EC", YEAR);
        assertThat(verify(sealed(byName), AUTHORITY.certificate()).holds()).isTrue();
    }

    @Test
    void provesNothingOnceItsCertificateIsOver() {
        var issued = AUTHORITY.issue(SUBJECT, "EC", Duration.ofDays(-1));
        var before = NOW.minus(Duration.ofDays(2));
        var found = verify(
                Jades.seal(CREDENTIAL.getBytes(StandardCharsets.UTF_8), issued.chain(), issued::sign, before),
                AUTHORITY.certificate());
        assertThat(found.findings()).startsWith(Finding.SIGNATURE_VALID, Finding.ISSUER_SEAL_OVER);
        assertThat(found.holds()).isFalse();
    }

    /** Its authority is asked, and an answer that cannot be had is no consent. */
    @ParameterizedTest
    @CsvSource({"false, ISSUER_SEALED", "true, ISSUER_SEAL_REVOKED", ", ISSUER_SEAL_UNCHECKED"})
    void isAskedAboutAtItsAuthority(Boolean revoked, Finding expected) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/revoked.crl", exchange -> {
            var list = revoked == null ? new byte[0] : AUTHORITY.list(revoked);
            exchange.sendResponseHeaders(revoked == null ? 404 : 200, revoked == null ? -1 : list.length);
            try (var body = exchange.getResponseBody()) {
                body.write(list);
            }
        });
        server.start();
        try {
            var list = "http://127.0.0.1:" + server.getAddress().getPort() + "/revoked.crl";
            var found = verify(sealed(AUTHORITY.issue(SUBJECT, "EC", YEAR, list)), AUTHORITY.certificate());
            assertThat(found.findings()).contains(expected);
            assertThat(found.holds()).isEqualTo(expected == Finding.ISSUER_SEALED);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void neverHoldsOnceALetterWasChanged() {
        var sealed = sealed(AUTHORITY.issue(SUBJECT, "EC", YEAR));
        var random = new Random(20_261_129L);
        for (int i = 0; i < 300; i++) {
            int at = random.nextInt(sealed.length());
            char other = (char) ('0' + random.nextInt('z' - '0'));
            if (other == sealed.charAt(at)) continue;
            var forged = sealed.substring(0, at) + other + sealed.substring(at + 1);
            assertThat(verify(forged, AUTHORITY.certificate()).holds())
                    .as("no. %d at %d: %s", i, at, other)
                    .isFalse();
        }
    }

    @Test
    void overWhatLiesElsewhereIsNotChecked() {
        var sealed = StrictJson.object(sealed(AUTHORITY.issue(SUBJECT, "EC", YEAR)));
        var twice = sealed.toString().replaceFirst("\"signatures\":\\[(.*)]", "\"signatures\":[$1,$1]");
        assertThat(verify(twice, AUTHORITY.certificate()).findings()).containsExactly(Finding.SIGNATURE_UNSUPPORTED);
    }

    /** Sealed for the Commission's samples by a test certificate whose authority is none of ours. */
    @Test
    void ofOthersIsRead() {
        var found = verify(Vectors.text("elm/sealed-sample.jsonld"), AUTHORITY.certificate());
        assertThat(found.findings().getFirst()).isEqualTo(Finding.SIGNATURE_VALID);
        assertThat(found.holds()).isFalse();
        assertThat(found.seal()).satisfies(seal -> assertThat(seal.subject()).contains("TEST SEAL"));
    }

    private static String sealed(SealAuthority.Issued issued) {
        return Jades.seal(CREDENTIAL.getBytes(StandardCharsets.UTF_8), issued.chain(), issued::sign, NOW);
    }

    private static Verification verify(String credential, X509Certificate... authorities) {
        return verify(credential, new SealTrust(List.of(authorities), List::of));
    }

    private static Verification verify(String credential, SealTrust trust) {
        Fetch nobody = address -> {
            throw new IOException("nobody is asked for " + address);
        };
        return new Verifier(nobody, Contexts.bundled(), trust).verify(credential.getBytes(StandardCharsets.UTF_8), NOW);
    }
}
