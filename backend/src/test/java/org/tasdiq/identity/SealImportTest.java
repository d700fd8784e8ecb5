package org.tasdiq.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.jury.Bench;

/** The key of an authority, brought in as PKCS#12. */
@DatabaseTest
class SealImportTest {
    private static final String PASSWORD = "fichier fictif";
    private static final Duration YEAR = Duration.ofDays(365);

    private final Seals seals;
    private final Institutions institutions;
    private final People people;
    private final Roles roles;
    private final Actors actors;
    private final Clock clock;

    SealImportTest(Seals seals, Institutions institutions, People people, Roles roles, Actors actors, Clock clock) {
        this.seals = seals;
        this.institutions = institutions;
        this.people = people;
        this.roles = roles;
        this.actors = actors;
        this.clock = clock;
    }

    @Test
    void sealsFromThenOn() throws Exception {
        var institution = institution();
        var certificate = certificate(keys(), now().plus(YEAR), KeyUsage.nonRepudiation);
        var sheet = bring(institution, withKey(certificate), PASSWORD);
        assertThat(sheet.origin()).isEqualTo(SealSheet.Origin.IMPORTED);
        assertThat(sheet.subject()).isEqualTo("CN=Autorité fictive");
        assertThat(sheet.isValidOn(sheet.validUntil())).isTrue();
        assertThat(sheet.endsSoon(sheet.validUntil().minusDays(61))).isFalse();
        assertThat(sheet.endsSoon(sheet.validUntil().minusDays(60))).isTrue();
        var sealed = actors.asSystem(() -> seals.seal(institution, blank(), "Essai", "Port-Azur"));
        try (var document = Loader.loadPDF(sealed)) {
            assertThat(document.getSignatureDictionaries())
                    .singleElement()
                    .satisfies(seal -> assertThat(seal.getName()).isEqualTo("CN=Autorité fictive"));
        }
    }

    @Test
    void isRefusedWithAnotherPassword() throws Exception {
        var file = withKey(certificate(keys(), now().plus(YEAR), KeyUsage.digitalSignature));
        refused("seal.unreadable", file, "un autre");
        refused("seal.unreadable", new byte[] {1, 2, 3}, PASSWORD);
    }

    @Test
    void isRefusedOnceTheCertificateIsOver() throws Exception {
        refused(
                "seal.notValidNow",
                withKey(certificate(keys(), now().minusSeconds(1), KeyUsage.digitalSignature)),
                PASSWORD);
    }

    @Test
    void isRefusedWithoutAPrivateKeyOrWithThatOfAnotherCertificate() throws Exception {
        var one = certificate(keys(), now().plus(YEAR), KeyUsage.digitalSignature);
        refused("seal.noKey", file(store -> store.setCertificateEntry("seal", one.x509())), PASSWORD);
        refused("seal.noKey", withKey(new Issued(keys(), one.x509())), PASSWORD);
    }

    @Test
    void isRefusedWhenTheCertificateIsNotForSigning() throws Exception {
        refused(
                "seal.notForSigning",
                withKey(certificate(keys(), now().plus(YEAR), KeyUsage.keyEncipherment)),
                PASSWORD);
    }

    private record Issued(KeyPair keys, X509Certificate x509) {}

    private interface Filling {
        void fill(KeyStore store) throws GeneralSecurityException;
    }

    private void refused(String code, byte[] file, String password) {
        var institution = institution();
        assertThatThrownBy(() -> bring(institution, file, password))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
        assertThat(actors.asSystem(() -> seals.sheet(institution)).origin()).isEqualTo(SealSheet.Origin.LOCAL);
    }

    private SealSheet bring(InstitutionId institution, byte[] file, String password) {
        var administrator = actors.asSystem(() -> {
            var email = UUID.randomUUID() + "@example.org";
            var person = people.enrol(email, "Administratrice Fictive", Bench.PASSWORD, Locale.FRENCH);
            roles.grant(person, Role.ADMINISTRATOR, institution, "");
            return person;
        });
        return actors.as(administrator, () -> seals.importKey(institution, file, password));
    }

    private InstitutionId institution() {
        var name = new Localized("Fictive", "Fictive", "Fictive");
        var code = "S" + UUID.randomUUID().toString().substring(0, 20);
        return actors.asSystem(() -> institutions.found(code, name, "Port-Azur", "FR_UNIVERSITY"));
    }

    private Instant now() {
        return clock.instant();
    }

    private static KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private Issued certificate(KeyPair keys, Instant until, int usage)
            throws OperatorCreationException, GeneralSecurityException, CertIOException {
        var name = new X500Name("CN=Autorité fictive");
        var builder = new JcaX509v3CertificateBuilder(
                name, BigInteger.ONE, Date.from(now().minus(YEAR)), Date.from(until), name, keys.getPublic());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
        return new Issued(keys, new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
    }

    private static byte[] withKey(Issued issued) throws GeneralSecurityException, IOException {
        return file(store -> store.setKeyEntry(
                "seal", issued.keys().getPrivate(), PASSWORD.toCharArray(), new Certificate[] {issued.x509()}));
    }

    private static byte[] file(Filling filling) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        filling.fill(store);
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, PASSWORD.toCharArray());
        return bytes.toByteArray();
    }

    private static byte[] blank() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
