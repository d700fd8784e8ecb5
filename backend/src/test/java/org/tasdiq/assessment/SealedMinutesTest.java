package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.PaperPdf;
import org.tasdiq.Refusal;
import org.tasdiq.Sha256;
import org.tasdiq.Texts;
import org.tasdiq.identity.SealSheet;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.RecusalReason;

/** The signed minutes as the papers that stay: archivable, sealed, and never written again. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedMinutesTest {
    private static final Path KEPT = Path.of("target/minutes");

    private final Judges judges;
    private final Signatures signatures;
    private final Deliberations deliberations;
    private final Independence independence;
    private final JdbcClient database;

    /** For the tests that only read. */
    private Bench.Story signed;

    SealedMinutesTest(
            Judges judges,
            Signatures signatures,
            Deliberations deliberations,
            Independence independence,
            JdbcClient database) {
        this.judges = judges;
        this.signatures = signatures;
        this.deliberations = deliberations;
        this.independence = independence;
        this.database = database;
    }

    @BeforeAll
    void sign() throws IOException {
        Files.createDirectories(KEPT);
        signed = judges.aHeardFile();
        judges.deliberate(signed);
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.sign(signed, juror);
    }

    @Test
    void areArchivableAndAccessibleInEveryLanguageWithTheSealInThem() throws Exception {
        for (var language : Texts.LOCALES) {
            var pdf = paper(signed, language);
            Files.write(KEPT.resolve("minutes-" + language.getLanguage() + ".pdf"), pdf);
            assertThat(PaperPdf.failures(pdf)).isEmpty();
        }
    }

    @Test
    void sayWhoSatWhatWasDecidedWhyAndWhoSigned() throws IOException {
        var number = minutes(signed).minutes().number();
        assertThat(PaperPdf.text(paper(signed, Texts.FRENCH)))
                .contains(number)
                .contains("BC02")
                .contains("Choix de méthode non justifié")
                .contains("La méthode retenue est ce que le critère observe")
                .contains("Le candidat a défendu la régression")
                .contains("C2.1, C2.3 sont des compétences critiques sous le niveau acquis")
                .contains("Dossier complémentaire de 15 pages")
                .contains("niveau 1 (médiane des notes 1) · critique")
                .contains("0,749839")
                .contains("Régime juridique : Universités, droit français")
                .contains("Règles appliquées")
                .contains("a signé dans l’application")
                .contains("code à usage unique")
                .contains(minutes(signed).sha256());
        assertThat(PaperPdf.text(paper(signed, Texts.ARABIC)))
                .contains("محضر المداولة")
                .contains("التوقيعات");
        assertThat(PaperPdf.text(paper(signed, Texts.ENGLISH))).contains("Members of the jury and attendance");
    }

    @Test
    void verifyAsTheyAreAndNotWithOneByteChanged() throws Exception {
        var pdf = paper(signed, Texts.FRENCH);
        assertThat(verifies(pdf)).isTrue();
        for (int at : new int[] {100, pdf.length / 3, pdf.length - 10}) {
            var changed = pdf.clone();
            changed[at] ^= 1;
            assertThat(verifiesQuietly(changed)).as("byte %d changed", at).isFalse();
        }
    }

    @Test
    void nameTheInstitutionAsTheirSealer() throws Exception {
        try (var document = Loader.loadPDF(paper(signed, Texts.FRENCH))) {
            var seal = document.getSignatureDictionaries().getFirst();
            assertThat(seal.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(seal.getReason()).contains(minutes(signed).minutes().number());
            assertThat(seal.getLocation()).isEqualTo("Port-Azur");
        }
        assertThat(minutes(signed).papers())
                .hasSize(3)
                .allMatch(paper -> paper.origin() == SealSheet.Origin.LOCAL)
                .allMatch(paper -> paper.sealedBy().contains("Port-Azur"));
    }

    @Test
    void areTheSameBytesForEver() {
        var first = paper(signed, Texts.FRENCH);
        assertThat(paper(signed, Texts.FRENCH)).isEqualTo(first);
        assertThat(minutes(signed).papers())
                .extracting(MinutesSheet.Paper::sha256)
                .contains(Sha256.of(first));
        assertThatThrownBy(
                        () -> database.sql("update minutes_paper set pdf = ''").update())
                .hasMessageContaining("never changed");
    }

    @Test
    void areNotThereBeforeTheLastSignature() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J4")) judges.sign(file, juror);
        refused("assessment.noPaper", () -> paper(file, Texts.FRENCH));
    }

    @Test
    void standWithARefusalThatLeavesAMajorityAndTellItsReason() throws IOException {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        judges.sign(file, "J1");
        refused("required", () -> judges.refuseToSign(file, "J2", " "));
        for (var juror : List.of("J2", "J3")) judges.refuseToSign(file, juror, "Désaccord sur BC02");
        for (var juror : List.of("J4", "J5")) judges.sign(file, juror);
        assertThat(minutes(file).isSigned()).isTrue();
        assertThat(PaperPdf.text(paper(file, Texts.FRENCH)))
                .contains("a refusé de signer")
                .contains("Désaccord sur BC02");
    }

    @Test
    void doNotStandWithoutAMajorityUntilSomebodyWhoRefusedSigns() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        refused("assessment.presidentMustSign", () -> judges.refuseToSign(file, "J1", "Désaccord"));
        judges.sign(file, "J1");
        for (var juror : List.of("J2", "J3", "J4")) judges.refuseToSign(file, juror, "Désaccord");
        judges.sign(file, "J5");
        assertThat(minutes(file).lost()).isTrue();
        refused("assessment.alreadySigned", () -> judges.sign(file, "J5"));
        judges.sign(file, "J3");
        assertThat(minutes(file).isSigned()).isTrue();
    }

    @Test
    void nameAMemberWhoCouldNotSignAnyMore() throws IOException {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J4")) judges.sign(file, juror);
        file.as(
                file.secretary(),
                () -> independence.recuse(file.file(), file.juror("J5"), RecusalReason.UNAVAILABLE, ""));
        assertThat(PaperPdf.text(paper(file, Texts.FRENCH))).contains("a quitté le jury après la délibération");
    }

    @Test
    void areSignedWithACodeOnly() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        refused("secondFactor.none", () -> file.as(file.juror("J1"), () -> signatures.sign(file.file(), "123456")));
        var code = judges.code(file, "J1");
        refused(
                "secondFactor.wrong",
                () -> file.as(file.juror("J1"), () -> signatures.sign(file.file(), "not a code")));
        file.as(file.juror("J1"), () -> signatures.sign(file.file(), code));
    }

    private byte[] paper(Bench.Story file, Locale language) {
        return file.as(file.secretary(), () -> signatures.paper(file.file(), language));
    }

    private MinutesSheet minutes(Bench.Story file) {
        return file.as(file.secretary(), () -> deliberations.minutes(file.file()));
    }

    private static boolean verifiesQuietly(byte[] pdf) {
        try {
            return verifies(pdf);
        } catch (Exception unreadable) {
            return false;
        }
    }

    /** As an outsider does: the range is the whole file but the seal itself, and the CMS in it holds over that. */
    private static boolean verifies(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var seal = document.getSignatureDictionaries().getFirst();
            var range = seal.getByteRange();
            if (range[0] != 0 || range[2] + range[3] != pdf.length) return false;
            var hole = HexFormat.of()
                    .parseHex(new String(pdf, range[1] + 1, range[2] - range[1] - 2, StandardCharsets.US_ASCII));
            var cms = new CMSSignedData(new CMSProcessableByteArray(seal.getSignedContent(pdf)), withoutPadding(hole));
            var signer = cms.getSignerInfos().getSigners().iterator().next();
            assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime))
                    .isNull();
            assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                    .isNotNull();
            var certificate = cms.getCertificates().getMatches(null).iterator().next();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException broken) {
            return false;
        }
    }

    /** The seal stands at the beginning of the room kept for it; the rest is zeros. */
    private static byte[] withoutPadding(byte[] hole) throws IOException {
        try (var in = new ASN1InputStream(hole)) {
            return in.readObject().getEncoded();
        }
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
