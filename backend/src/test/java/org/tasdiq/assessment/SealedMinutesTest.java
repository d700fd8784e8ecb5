package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.Sha256;
import org.tasdiq.Texts;
import org.tasdiq.identity.SealSheet;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.RecusalReason;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The signed minutes as the papers that stay: archivable, sealed, and never written again. */
@DatabaseTest
class SealedMinutesTest {
    private static final Path KEPT = Path.of("target/minutes");

    private final Judges judges;
    private final Signatures signatures;
    private final Deliberations deliberations;
    private final Independence independence;
    private final JdbcClient database;

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
    static void openTheFoundry() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(KEPT);
    }

    @Test
    void areArchivableAndAccessibleInEveryLanguageWithTheSealInThem() throws Exception {
        var file = signed();
        for (var language : Texts.LOCALES) {
            var pdf = paper(file, language);
            Files.write(KEPT.resolve("minutes-" + language.getLanguage() + ".pdf"), pdf);
            assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void sayWhoSatWhatWasDecidedWhyAndWhoSigned() throws IOException {
        var file = signed();
        var number = minutes(file).minutes().number();
        assertThat(text(paper(file, Texts.FRENCH)))
                .contains(number)
                .contains("BC02")
                .contains("Choix de méthode non justifié")
                .contains("Dossier complémentaire de 15 pages")
                .contains("0,749839")
                .contains("a signé dans l’application")
                .contains("code à usage unique")
                .contains(minutes(file).sha256());
        assertThat(text(paper(file, Texts.ARABIC))).contains("محضر المداولة").contains("التوقيعات");
        assertThat(text(paper(file, Texts.ENGLISH))).contains("Members of the jury and attendance");
    }

    @Test
    void verifyAsTheyAreAndNotWithOneByteChanged() throws Exception {
        var file = signed();
        var pdf = paper(file, Texts.FRENCH);
        assertThat(verifies(pdf)).isTrue();
        for (int at : new int[] {100, pdf.length / 3, pdf.length - 10}) {
            var changed = pdf.clone();
            changed[at] ^= 1;
            assertThat(verifiesQuietly(changed)).as("byte %d changed", at).isFalse();
        }
    }

    @Test
    void nameTheInstitutionAsTheirSealer() throws Exception {
        var file = signed();
        try (var document = Loader.loadPDF(paper(file, Texts.FRENCH))) {
            var seal = document.getSignatureDictionaries().getFirst();
            assertThat(seal.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(seal.getReason()).contains(minutes(file).minutes().number());
            assertThat(seal.getLocation()).isEqualTo("Port-Azur");
        }
        assertThat(minutes(file).papers())
                .hasSize(3)
                .allMatch(paper -> paper.origin() == SealSheet.Origin.LOCAL)
                .allMatch(paper -> paper.sealedBy().contains("Port-Azur"));
    }

    @Test
    void areTheSameBytesForEver() {
        var file = signed();
        var first = paper(file, Texts.FRENCH);
        assertThat(paper(file, Texts.FRENCH)).isEqualTo(first);
        assertThat(minutes(file).papers())
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
        assertThat(text(paper(file, Texts.FRENCH)))
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
        assertThat(minutes(file).isWithoutMajority()).isTrue();
        refused("assessment.alreadySigned", () -> judges.sign(file, "J5"));
        judges.sign(file, "J3");
        assertThat(minutes(file).isSigned()).isTrue();
    }

    @Test
    void nameAMemberRecusedAfterTheDeliberation() throws IOException {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J4")) judges.sign(file, juror);
        file.as(
                file.secretary(),
                () -> independence.recuse(file.file(), file.juror("J5"), RecusalReason.PAST_PROFESSIONAL_LINK, ""));
        assertThat(text(paper(file, Texts.FRENCH))).contains("récusé après la délibération");
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

    private Bench.Story signed() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.sign(file, juror);
        return file;
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

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s+", " ");
        }
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
