package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.inspection.RealFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The copy of a whole portfolio: read and verified with nothing but what lies in it. */
@DatabaseTest
@RecordApplicationEvents
class PortfolioExportTest {
    private static final String NARRATIVE = "<script>alert(1)</script> & « douze ans »";

    private final Bench bench;
    private final Registrar registrar;
    private final Candidacies candidacies;
    private final Portfolios portfolios;
    private final PortfolioExport export;
    private final Studies studies;

    @TempDir
    Path folder;

    PortfolioExportTest(
            Bench bench,
            Registrar registrar,
            Candidacies candidacies,
            Portfolios portfolios,
            PortfolioExport export,
            Studies studies) {
        this.bench = bench;
        this.registrar = registrar;
        this.candidacies = candidacies;
        this.portfolios = portfolios;
        this.export = export;
        this.studies = studies;
    }

    @Test
    void holdsEveryFileUnderANameOfItsOwnThatStaysInside() throws IOException {
        var file = bench.aFile();
        var arabic = RealFiles.pdf("one");
        file.report("Analyse", "../../etc/نتائج التحليل.pdf", arabic);
        file.report("Report", "report.pdf", RealFiles.pdf("two"));
        file.report("Report again", "report.pdf", RealFiles.pdf("three"));
        file.inspected();
        var parts = unzip(copy(file, Texts.FRENCH));
        assertThat(parts)
                .containsKeys(
                        "README.txt",
                        "claims.html",
                        "claims.json",
                        "matrix.csv",
                        "SHA256SUMS",
                        "evidence/P01-نتائج_التحليل.pdf",
                        "evidence/P02-report.pdf",
                        "evidence/P03-report.pdf")
                .hasSize(8)
                .containsEntry("evidence/P01-نتائج_التحليل.pdf", arabic);
        assertThat(parts.keySet())
                .allSatisfy(path -> assertThat(folder.resolve(path).normalize()).startsWithRaw(folder));
    }

    @Test
    void bearsTheSumsOfAllThatIsInIt() throws IOException {
        var file = bench.aFile();
        file.report("Report", "report.pdf", RealFiles.pdf("two"));
        file.inspected();
        var parts = unzip(copy(file, Texts.FRENCH));
        var sums = new LinkedHashMap<String, String>();
        text(parts, "SHA256SUMS").lines().forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
        assertThat(sums.keySet()).isEqualTo(without(parts, "SHA256SUMS").keySet());
        sums.forEach((path, sum) -> assertThat(sum).as(path).isEqualTo(sha256(part(parts, path))));
        var item = json(parts).get("evidence").get(0);
        assertThat(item.get("sha256").asString())
                .isEqualTo(sums.get(item.get("path").asString()));
    }

    @Test
    void saysInJsonWhatWasWritten() throws IOException {
        var file = bench.aFile();
        var report = file.report("Report", "report.pdf", RealFiles.pdf("one", "two"));
        file.inspected();
        tell(file);
        claim(file, "what I did", new EvidenceLink(report, 1, 2));
        var json = json(unzip(copy(file, Texts.ENGLISH)));
        assertThat(json.get("narrative").asString()).isEqualTo(NARRATIVE);
        assertThat(json.get("reference").asString()).isEqualTo(reference(file));
        var competency = json.get("blocks").get(0).get("competencies").get(0);
        assertThat(competency.get("position").asString()).isEqualTo("YES");
        assertThat(competency.get("text").asString()).isEqualTo("what I did");
        assertThat(competency.get("evidence").get(0).get("number").asString()).isEqualTo("P01");
        assertThat(competency.get("evidence").get(0).get("toPage").asInt()).isEqualTo(2);
    }

    @Test
    void isAPageInTheLanguageOfTheReaderWhoseLinksLeadToTheFilesAndWhichRunsNothing() throws IOException {
        var file = bench.aFile();
        var report = file.report("تقرير", "تقرير.pdf", RealFiles.pdf("two"));
        file.inspected();
        tell(file);
        claim(file, "what I did", EvidenceLink.whole(report));
        var parts = unzip(copy(file, Texts.ARABIC));
        var page = text(parts, "claims.html");
        assertThat(page)
                .contains("lang=\"ar-TN\"", "dir=\"rtl\"", "default-src 'none'", "&lt;script&gt;")
                .doesNotContain("<script", " th:", "!portfolio", "!candidacy");
        var links = Pattern.compile("href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links).hasSize(2).allSatisfy(link -> assertThat(parts).containsKey(link));
    }

    @Test
    void putsNoFormulaIntoTheSpreadsheet() throws IOException {
        var file = bench.aFile();
        var report = file.report("=HYPERLINK(\"x\")", "report.pdf", RealFiles.pdf("two"));
        claim(file, "what I did", EvidenceLink.whole(report));
        var rows = text(unzip(copy(file, Texts.ENGLISH)), "matrix.csv");
        assertThat(rows).startsWith("\uFEFF\"Block\",").contains("\"P01 =HYPERLINK(\"\"x\"\")\"");
        assertThat(rows.lines().filter(row -> row.matches(".*,\"[=+\\-@].*"))).isEmpty();
    }

    @Test
    void leavesOutWhatTheInspectionRefusedAndSaysSo() throws IOException {
        var file = bench.aFile();
        file.report("Invoice", "invoice.pdf", RealFiles.docx("not a pdf"));
        file.inspected();
        var parts = unzip(copy(file, Texts.ENGLISH));
        assertThat(parts).hasSize(5);
        assertThat(json(parts).get("evidence").get(0).get("path").isNull()).isTrue();
        assertThat(text(parts, "claims.html")).contains("The file itself is not in this copy.");
    }

    @Test
    void isTheCandidatesAfterTheDecisionToo() throws IOException {
        var file = registrar.notified();
        file.report("Report", "report.pdf", RealFiles.pdf("two"));
        file.inspected();
        assertThat(unzip(copy(file, Texts.FRENCH))).containsKey("evidence/P01-report.pdf");
    }

    @Test
    void isTheCandidatesWhenTheFileIsOver() throws IOException {
        var file = bench.aFile();
        file.report("Report", "report.pdf", RealFiles.pdf("two"));
        file.inspected();
        file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Départ à l’étranger"));
        assertThat(unzip(copy(file, Texts.FRENCH))).containsKey("evidence/P01-report.pdf");
    }

    @Test
    void standsInTheJournalWhenAnotherTakesIt(ApplicationEvents events) throws IOException {
        var file = bench.aFile();
        file.report("Report", "report.pdf", RealFiles.pdf("two"));
        file.inspected();
        copy(file, Texts.FRENCH);
        assertThat(events.stream(PortfolioEvent.PortfolioExported.class)).isEmpty();
        file.as(file.authority(), () -> export.export(file.file(), Texts.FRENCH));
        assertThat(events.stream(PortfolioEvent.PortfolioExported.class))
                .containsExactly(new PortfolioEvent.PortfolioExported(file.file(), 1, file.authority()));
    }

    @Test
    void countsForAJurorAsHavingOpenedWhatIsInIt() {
        var file = bench.aFile();
        file.report("Report", "report.pdf", RealFiles.pdf("two"));
        file.report("Invoice", "invoice.pdf", RealFiles.docx("not a pdf"));
        file.inspected();
        file.appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
        file.as(file.juror("J1"), () -> export.export(file.file(), Texts.FRENCH));
        assertThat(file.as(file.juror("J1"), () -> studies.own(file.file())))
                .isEqualTo(new StudySheet(file.juror("J1"), 1, 1, 0, 1));
    }

    @Test
    void isNotForSomebodyOfAnotherFile() {
        var file = bench.aFile();
        var other = bench.aFile();
        assertThatThrownBy(() -> file.as(other.candidate(), () -> export.export(file.file(), Texts.FRENCH)))
                .isInstanceOf(Refusal.class);
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        assertThatThrownBy(() -> file.as(auditor, () -> export.export(file.file(), Texts.FRENCH)))
                .isInstanceOf(Refusal.class);
    }

    private byte[] copy(Bench.Story file, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        file.as(file.candidate(), () -> export.export(file.file(), language)).writeTo(out);
        return out.toByteArray();
    }

    private void tell(Bench.Story file) {
        file.as(file.candidate(), () -> portfolios.tell(file.file(), NARRATIVE));
    }

    private void claim(Bench.Story file, String text, EvidenceLink proof) {
        var first = file.as(file.candidate(), () -> portfolios.matrix(file.file()))
                .rows()
                .getFirst();
        file.as(
                file.candidate(),
                () -> portfolios.claim(file.file(), first.competency(), Position.YES, text, List.of(proof)));
    }

    private String reference(Bench.Story file) {
        return file.as(file.candidate(), () -> candidacies.sheet(file.file())).reference();
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(parts.put(entry.getName(), zip.readAllBytes())).isNull();
            }
        }
        return parts;
    }

    private static Map<String, byte[]> without(Map<String, byte[]> parts, String path) {
        var rest = new LinkedHashMap<>(parts);
        rest.remove(path);
        return rest;
    }

    private static JsonNode json(Map<String, byte[]> parts) {
        return new JsonMapper().readTree(text(parts, "claims.json"));
    }

    private static String text(Map<String, byte[]> parts, String path) {
        return new String(part(parts, path), StandardCharsets.UTF_8);
    }

    private static byte[] part(Map<String, byte[]> parts, String path) {
        return Objects.requireNonNull(parts.get(path), path);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
