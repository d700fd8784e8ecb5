package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.PaperPdf;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The appointment as a numbered paper that a court may ask for. */
@DatabaseTest
class AppointmentActTest {
    private static final Path KEPT = Path.of("target/letters");

    private final Bench bench;
    private final Juries juries;
    private final Acts acts;
    private final Independence independence;

    AppointmentActTest(Bench bench, Juries juries, Acts acts, Independence independence) {
        this.bench = bench;
        this.juries = juries;
        this.acts = acts;
        this.independence = independence;
    }

    @BeforeAll
    static void openTheFoundry() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        Files.createDirectories(KEPT);
    }

    @Test
    void isArchivableAndAccessibleAndSaysWhoSitsByWhatRightInThreeLanguages() throws Exception {
        var file = bench.aFile().appointed();
        var number = only(file).number();
        for (var language : Texts.LOCALES) {
            var pdf = pdf(file, number, language);
            Files.write(KEPT.resolve("appointment-" + language.getLanguage() + ".pdf"), pdf);
            assertThat(conforms(pdf, PDFAFlavour.PDFA_2_A)).isTrue();
            assertThat(conforms(pdf, PDFAFlavour.PDFUA_1)).isTrue();
            assertThat(PaperPdf.text(pdf))
                    .contains(number, "R613-36", "2304482", "juryRules")
                    .doesNotContain("!jury.");
            for (var seat : file.jury().seats()) assertThat(PaperPdf.text(pdf)).contains(seat.name());
            assertThat(pdf(file, number, language)).isEqualTo(pdf);
        }
        assertThat(PaperPdf.text(pdf(file, number, Texts.FRENCH)))
                .contains("Autorité Fictive", "Enseignants-chercheurs en majorité : 3 sur 5", "Président du jury");
        assertThat(PaperPdf.text(pdf(file, number, Texts.ARABIC))).contains("رئيس اللجنة", "الأساتذة الباحثون أغلبية");
    }

    @Test
    void isNumberedWithoutAGapEvenWhenAnAppointmentIsRefused() {
        var file = bench.aFile().appointed("J1", "J2", "J4");
        assertThat(only(file).number()).endsWith("-0001");
        file.register("K", Quality.PROFESSIONAL, false);
        refused("jury.notProposed", () -> file.as(file.authority(), () -> juries.appoint(file.file())));
        file.appointed("J1", "J2", "J4", "K", "J3");
        assertThat(read(file)).extracting(ActSheet::number).last().asString().endsWith("-0002");
    }

    @Test
    void ofAReplacementRefersToTheFirstAndNamesWhoLeft() throws IOException {
        var file = bench.aFile().appointed("J1", "J2", "J4");
        var first = only(file).number();
        file.as(
                file.juror("J4"),
                () -> independence.recuse(file.file(), file.juror("J4"), RecusalReason.PERSONAL_LINK, "Cousin"));
        file.appointed("J1", "J2", "J5");
        var further = read(file).getLast();
        assertThat(further.first()).isEqualTo(first);
        assertThat(PaperPdf.text(pdf(file, further.number(), Texts.FRENCH)))
                .contains("complète l’acte n° " + first, "Deviennent membres du jury", "Ne siègent plus")
                .doesNotContain("Cousin");
        assertThat(file.as(file.secretary(), () -> acts.checks(file.file()))
                        .getFirst()
                        .occasion())
                .isEqualTo(CheckOccasion.REPLACEMENT);
    }

    @Test
    void reachesTheCandidateWithTheSummonsAndNobodyOutside() {
        var file = bench.aFile().appointed();
        assertThat(file.as(file.candidate(), () -> acts.of(file.file()))).isEmpty();
        var number = only(file).number();
        refused("unknown.act", () -> file.as(file.candidate(), () -> acts.pdf(file.file(), number, Texts.FRENCH)));
        file.convened();
        assertThat(file.as(file.candidate(), () -> acts.of(file.file()))).hasSize(1);
        var stranger = file.person("Passant Fictif");
        refused("permission", () -> file.as(stranger, () -> acts.pdf(file.file(), number, Texts.FRENCH)));
        var other = bench.aFile();
        refused("unknown.act", () -> file.as(other.secretary(), () -> acts.pdf(other.file(), number, Texts.FRENCH)));
    }

    private ActSheet only(Bench.Story file) {
        assertThat(read(file)).hasSize(1);
        return read(file).getFirst();
    }

    private List<ActSheet> read(Bench.Story file) {
        return file.as(file.secretary(), () -> acts.of(file.file()));
    }

    private byte[] pdf(Bench.Story file, String number, Locale language) {
        return file.as(file.secretary(), () -> acts.pdf(file.file(), number, language));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static boolean conforms(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).isCompliant();
        }
    }
}
