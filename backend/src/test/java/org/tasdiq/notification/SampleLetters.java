package org.tasdiq.notification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tasdiq.Dates;
import org.tasdiq.Sha256;
import org.tasdiq.Texts;

/** Facts of the worked example (domain.md §8), for letters that are only to be typeset and read. */
final class SampleLetters {
    private static final Texts TEXTS = new Texts();
    private static final LetterTemplates TEMPLATES = new LetterTemplates(TEXTS);

    private SampleLetters() {}

    static String xhtml(LetterKind kind, Locale language) {
        var facts = facts(kind, language);
        return TEMPLATES.fill(kind, language, facts);
    }

    private static Map<String, Object> facts(LetterKind kind, Locale language) {
        var arabic = language.getLanguage().equals("ar");
        var facts = new HashMap<String, Object>();
        facts.put("title", TEXTS.of(language, "notification.letter." + kind.key() + ".title"));
        facts.put("number", "PORT-AZUR-2026-000012");
        facts.put("institution", arabic ? "جامعة بورت أزور (وهمية)" : "Université de Port-Azur (fictive)");
        facts.put("city", arabic ? "بورت أزور" : "Port-Azur");
        facts.put("addressee", "Yasmine Exemple-Ben Fictif");
        facts.put("date", Dates.day(java.time.LocalDate.of(2026, 9, 15), language));
        facts.put("reference", "VAE-2026-000007");
        facts.put(
                "certification",
                arabic
                        ? "الإجازة المهنية في تحليل البيانات والمساعدة على القرار (وهمية)"
                        : "Licence professionnelle Analyse de données et aide à la décision (fictive)");
        facts.put("certificationCode", "FICT-LP-ADAD");
        facts.put("signatory", "Pr Amel Présidente-Fictive");
        facts.put("signatoryQuality", TEXTS.of(language, "notification.letter.signatory.president"));
        facts.put("until", Dates.day(java.time.LocalDate.of(2026, 11, 16), language));
        facts.put("months", 2);
        facts.put("receivedOn", facts.get("date"));
        facts.put("on", facts.get("date"));
        facts.put("lodgedOn", facts.get("date"));
        facts.put("decidedOn", facts.get("date"));
        facts.put("silence", TEXTS.of(language, "notification.letter.receipt.silence.ADMISSIBLE"));
        facts.put("pieces", List.of(TEXTS.of(language, "notification.missing.IDENTITY_DOCUMENT_UNREADABLE")));
        facts.put("reasons", reasons(kind, language));
        facts.put("intro", intro(kind, language, facts));
        facts.put("result", TEXTS.of(language, "notification.letter.partial.result", 3, 4));
        facts.put("blocks", blocks(language));
        if (kind.isDecision() || kind == LetterKind.INADMISSIBLE)
            facts.put("remedies", remedies(language, String.valueOf(facts.get("until"))));
        facts.put("when", TEXTS.of(language, "notification.letter.summons.when", facts.get("date"), "14:00", "UTC+2"));
        facts.put("where", TEXTS.of(language, "notification.letter.summons.place", "Salle B 204"));
        facts.put("instructions", TEXTS.of(language, "notification.letter.summons.interview", 50));
        facts.put("identity", TEXTS.of(language, "notification.letter.summons.identity"));
        facts.put("obtained", TEXTS.of(language, "notification.letter.attestation.obtainedBlock"));
        facts.put("what", arabic ? "FICT-BC01 جمع البيانات وإعدادها" : "FICT-BC01 Collecter et préparer des données");
        facts.put(
                "within",
                TEXTS.of(
                        language,
                        "notification.letter.attestation.within",
                        facts.get("certification"),
                        "FICT-LP-ADAD",
                        6));
        facts.put("credits", TEXTS.of(language, "notification.letter.attestation.credits", 15));
        facts.put("credentialNumber", "PORT-AZUR-2026-A00003");
        facts.put("fingerprint", Sha256.of(new byte[] {1}));
        return facts;
    }

    private static List<Map<String, String>> remedies(Locale language, String until) {
        return java.util.stream.Stream.of("GRACIOUS", "CONTENTIOUS", "MEDIATOR")
                .map(kind -> "decision.remedy.FR_UNIVERSITY." + kind)
                .map(key -> Map.of("name", TEXTS.of(language, key), "text", TEXTS.of(language, key + ".text", until)))
                .toList();
    }

    private static Object reasons(LetterKind kind, Locale language) {
        return kind == LetterKind.INADMISSIBLE
                ? List.of(TEXTS.of(language, "notification.rejection.NO_DIRECT_RELATION"))
                : "La composition du jury n’était pas conforme <au règlement> & aux textes.";
    }

    private static String intro(LetterKind kind, Locale language, Map<String, Object> facts) {
        var key = switch (kind) {
            case ADMISSIBLE -> "admissible.intro";
            case INADMISSIBLE -> "inadmissible.intro";
            case SUMMONS -> "summons.candidate";
            case LAPSED -> "lapsed.application";
            default -> "decision.intro";
        };
        return TEXTS.of(language, "notification.letter." + key, String.valueOf(facts.get("date")));
    }

    private static List<Map<String, Object>> blocks(Locale language) {
        var arabic = language.getLanguage().equals("ar");
        var blocks = new ArrayList<Map<String, Object>>();
        blocks.add(block(
                "FICT-BC01", arabic ? "جمع البيانات وإعدادها" : "Collecter et préparer des données", true, language));
        blocks.add(block("FICT-BC02", arabic ? "التحليل والنمذجة" : "Analyser et modéliser", false, language));
        blocks.add(block("FICT-BC03", arabic ? "العرض والتواصل" : "Restituer et communiquer", true, language));
        return blocks;
    }

    private static Map<String, Object> block(String code, String title, boolean granted, Locale language) {
        var arabic = language.getLanguage().equals("ar");
        var reasons = granted
                ? List.of()
                : List.of(
                        Map.of(
                                "code",
                                "C2.1",
                                "title",
                                arabic ? "اختيار طريقة إحصائية مناسبة" : "Choisir une méthode statistique adaptée",
                                "text",
                                TEXTS.of(
                                        language,
                                        "notification.letter.decision.reasonText",
                                        arabic
                                                ? "لم يُعلَّل اختيار الطريقة"
                                                : "choix de méthode non justifié, hypothèses absentes (P06)")),
                        Map.of(
                                "code",
                                "C2.3",
                                "title",
                                arabic ? "تقييم جودة نموذج" : "Évaluer la qualité d’un modèle",
                                "text",
                                TEXTS.of(
                                        language,
                                        "notification.letter.decision.reasonText",
                                        arabic ? "لا قياس للجودة ولا حدود" : "aucune mesure de qualité ni limite")));
        return Map.of(
                "prescription",
                granted
                        ? ""
                        : TEXTS.of(
                                language,
                                "notification.letter.decision.prescription",
                                arabic
                                        ? "ملف تكميلي من 15 صفحة حول حالة حقيقية ومقابلة من 30 دقيقة."
                                        : "dossier complémentaire de 15 pages sur un cas réel (choix de méthode, vérification des hypothèses, validation croisée) ; entretien de 30 min."),
                "code",
                code,
                "title",
                title,
                "granted",
                granted,
                "result",
                TEXTS.of(language, "notification.letter.decision." + (granted ? "granted" : "notGranted")),
                "reasons",
                reasons);
    }
}
