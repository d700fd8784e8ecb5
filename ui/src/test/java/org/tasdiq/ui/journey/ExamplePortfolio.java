package org.tasdiq.ui.journey;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.inspection.RealFiles;

/** The fifteen items of evidence of the fictitious Yasmine, as real files with text that can be searched for. */
final class ExamplePortfolio {
    /** One file, and what its owner says it shows. */
    record Item(EvidenceKind kind, FilePayload file) {
        String title() {
            return file.name.substring(0, file.name.lastIndexOf('.'));
        }
    }

    /** Which items show which competency; nothing shows C4.3, which is for the jury to find out. */
    static final Map<String, List<String>> CLAIMS = Map.ofEntries(
            Map.entry("C1.1", List.of("P03 cahier des besoins")),
            Map.entry("C1.2", List.of("P04 requêtes commentées")),
            Map.entry("C1.3", List.of("P05 dictionnaire de données", "P13 tableaux de l’huilerie")),
            Map.entry("C2.1", List.of("P06 rapport de régression", "P15 statistique appliquée")),
            Map.entry("C2.2", List.of("P06 rapport de régression", "P07 carnet de calcul")),
            Map.entry("C2.3", List.of("P06 rapport de régression")),
            Map.entry("C3.1", List.of("P08 tableau de bord")),
            Map.entry("C3.2", List.of("P09 diaporama")),
            Map.entry("C3.3", List.of("P10 note d’aide à la décision", "P14 bilan financier")),
            Map.entry("C4.1", List.of("P11 fiche de registre")),
            Map.entry("C4.2", List.of("P12 compte rendu de projet")),
            Map.entry("C4.3", List.of()));

    private ExamplePortfolio() {}

    static List<Item> items() {
        return List.of(
                pdf(
                        EvidenceKind.EMPLOYER_ATTESTATION,
                        "P01 attestation d’employeur",
                        2,
                        "chargée d'études depuis 2014"),
                pdf(EvidenceKind.PAYSLIP, "P02 bulletins de salaire", 3, "bulletin de salaire 2025"),
                docx(
                        EvidenceKind.REPORT,
                        "P03 cahier des besoins",
                        11,
                        "besoin « fidélité client » reformulé et validé"),
                pdf(EvidenceKind.WORK_SAMPLE, "P04 requêtes commentées", 8, "SELECT magasin, sum(vente) -- par mois"),
                xlsx(EvidenceKind.WORK_SAMPLE, "P05 dictionnaire de données", 9, "règle de qualité : pas de doublon"),
                pdf(EvidenceKind.REPORT, "P06 rapport de régression", 22, "régression linéaire des ventes régionales"),
                pdf(EvidenceKind.WORK_SAMPLE, "P07 carnet de calcul", 14, "cellule rejouable, graine 20250211"),
                item(EvidenceKind.PRODUCT, "P08 tableau de bord.jpg", RealFiles.picture("jpg", 2400, 1600)),
                pptx(EvidenceKind.PRODUCT, "P09 diaporama", 18, "message au comité de direction"),
                docx(EvidenceKind.REPORT, "P10 note d’aide à la décision", 4, "recommandation : ouvrir le dimanche"),
                pdf(EvidenceKind.WORK_SAMPLE, "P11 fiche de registre", 3, "minimisation, durée de conservation"),
                docx(EvidenceKind.REPORT, "P12 compte rendu de projet", 12, "rôles et jalons du projet"),
                xlsx(EvidenceKind.WORK_SAMPLE, "P13 tableaux de l’huilerie", 20, "stocks de l'huilerie imaginaire"),
                pdf(EvidenceKind.REPORT, "P14 bilan financier", 7, "bilan de l'association Lire Ensemble"),
                pdf(EvidenceKind.MICRO_CREDENTIAL, "P15 statistique appliquée", 1, "4 ECTS, niveau 6 (fictif)"));
    }

    /** The identity document: a picture that nobody can read, or a document. */
    static Item identity(String format) {
        return format.equals("pdf")
                ? pdf(EvidenceKind.IDENTITY_DOCUMENT, "pièce d’identité", 1, "Carte d'identité fictive")
                : item(EvidenceKind.IDENTITY_DOCUMENT, "photo de la carte.jpg", RealFiles.picture("jpg", 40, 25));
    }

    private static Item item(EvidenceKind kind, String fileName, byte[] content) {
        return new Item(kind, new FilePayload(fileName, "application/octet-stream", content));
    }

    private static Item pdf(EvidenceKind kind, String title, int pages, String text) {
        return item(kind, title + ".pdf", RealFiles.pdf(pages(pages, text)));
    }

    private static Item docx(EvidenceKind kind, String title, int paragraphs, String text) {
        return item(kind, title + ".docx", RealFiles.docx(pages(paragraphs, text)));
    }

    private static Item xlsx(EvidenceKind kind, String title, int sheets, String text) {
        return item(kind, title + ".xlsx", RealFiles.xlsx(pages(sheets, text)));
    }

    private static Item pptx(EvidenceKind kind, String title, int slides, String text) {
        return item(kind, title + ".pptx", RealFiles.pptx(pages(slides, text)));
    }

    private static String[] pages(int number, String text) {
        IntFunction<String> page = n -> text + ", partie " + n;
        return IntStream.rangeClosed(1, number).mapToObj(page).toArray(String[]::new);
    }
}
