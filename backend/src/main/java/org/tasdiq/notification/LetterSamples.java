package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tasdiq.Sha256;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.Remedy;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;

/** Letters about people, files and diplomas that do not exist and whose names say so: for looking at words. */
@Component
class LetterSamples {
    private static final String LETTER = "notification.letter.";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Texts texts;

    LetterSamples(Texts texts) {
        this.texts = texts;
    }

    LetterDraft draft(
            LetterKind kind,
            LetterCase shown,
            InstitutionSheet institution,
            Locale language,
            List<Remedy> remedies,
            Map<Remedy.Kind, String> addresses,
            LocalDate today) {
        var person = new PersonSheet(new PersonId(NOBODY), said(language, "person"), "", language);
        var facts = facts(kind, institution, language, day(today, language));
        vary(facts, kind, shown, language, day(today, language));
        var named = kind.namesTheCourt() ? ResultLetter.atCourt(remedies) : remedies;
        if (kind.namesRemedies() || kind.namesTheCourt())
            facts.put("remedies", ResultLetter.lines(texts, language, named, addresses, ResultLetter.gracious(kind)));
        return new LetterDraft(kind, new CandidacyId(NOBODY), 1, "", institution, person, facts);
    }

    private Map<String, Object> facts(LetterKind kind, InstitutionSheet institution, Locale language, String date) {
        var facts = new HashMap<String, Object>();
        facts.put("candidate", said(language, "person"));
        facts.put("reference", said(language, "reference"));
        facts.put("certification", said(language, "certification"));
        facts.put("certificationCode", said(language, "code"));
        for (var name : List.of("until", "receivedOn", "on", "lodgedOn", "decidedOn")) facts.put(name, date);
        facts.put("months", 2);
        facts.put("silence", texts.of(language, LETTER + "receipt.silence.ADMISSIBLE"));
        facts.put("pieces", List.of(texts.of(language, "notification.missing.IDENTITY_DOCUMENT_UNREADABLE")));
        facts.put(
                "reasons",
                kind == LetterKind.INADMISSIBLE
                        ? List.of(texts.of(language, "notification.rejection.NO_DIRECT_RELATION"))
                        : said(language, "reason"));
        facts.put("intro", intro(kind, date));
        facts.put("about", "");
        facts.put("result", result(kind, language));
        facts.put("blocks", blocks(kind, language));
        if (kind == LetterKind.CONDITION)
            facts.put(
                    "condition",
                    texts.of(language, LETTER + "decision.condition.open", said(language, "prescription"), date, ""));
        if (kind == LetterKind.PARTIAL || kind == LetterKind.REFUSAL)
            facts.put("meeting", texts.of(language, LETTER + "decision.meeting", date));
        facts.put("when", texts.of(language, LETTER + "summons.when", date, "14:00", "UTC"));
        facts.put("where", texts.of(language, LETTER + "summons.place", institution.city()));
        facts.put("instructions", new Phrase(LETTER + "summons.interview", 50));
        facts.put("identity", new Phrase(LETTER + "summons.identity"));
        facts.put("signatory", said(language, "signatory"));
        facts.put("signatoryQuality", new Phrase(LETTER + "signatory." + signs(kind)));
        facts.put("obtained", new Phrase(LETTER + "attestation.obtainedBlock"));
        facts.put("what", said(language, "block.granted"));
        facts.put(
                "within",
                texts.of(
                        language,
                        LETTER + "attestation.within",
                        facts.get("certification"),
                        facts.get("certificationCode"),
                        6));
        facts.put("credits", texts.of(language, LETTER + "attestation.credits", 15));
        facts.put("credential", said(language, "credential"));
        facts.put("issuer", said(language, "issuer"));
        facts.put("parts", List.of());
        facts.put("differences", List.of());
        facts.put("credentialNumber", said(language, "number"));
        facts.put("fingerprint", Sha256.of(new byte[0]));
        return facts;
    }

    /** What the case says in another way than the usual one. */
    private void vary(Map<String, Object> facts, LetterKind kind, LetterCase shown, Locale language, String date) {
        switch (shown) {
            case USUAL -> {}
            case SILENCE_REJECTS -> facts.put("silence", texts.of(language, LETTER + "receipt.silence.REJECTED"));
            case SILENCE_ESCALATES -> facts.put("silence", texts.of(language, LETTER + "receipt.silence.NONE"));
            case BY_SILENCE -> {
                facts.put("intro", new Phrase(LETTER + kind.key() + ".bySilence", date));
                facts.remove("signatory");
                facts.put("signatoryQuality", new Phrase(LETTER + "signatory.service"));
                if (kind == LetterKind.INADMISSIBLE)
                    facts.put("reasons", List.of(texts.of(language, "notification.rejection.SILENCE")));
            }
            case FOLLOW_UP -> facts.put("intro", new Phrase(LETTER + "admissible.followUp"));
            case WITH_NOTE -> facts.put("note", said(language, "reason"));
            case REMOTE -> {
                facts.put("where", texts.of(language, LETTER + "summons.remote"));
                facts.put("link", "https://visio.example/demo");
            }
            case MEMBER -> {
                facts.put("intro", new Phrase(LETTER + "summons.member", said(language, "reference")));
                facts.put("instructions", new Phrase(LETTER + "summons.scoring"));
                facts.put("identity", new Phrase(LETTER + "summons.independence"));
            }
            case LAST_BLOCKS -> facts.put("result", texts.of(language, LETTER + "award.resultBlocks"));
            case CONDITION_MET -> condition(facts, "met", language, date);
            case CONDITION_UNMET -> condition(facts, "unmet", language, date);
            case WITHOUT_PRESCRIPTION -> facts.put("blocks", without("prescription", kind, language));
            case EXCUSED -> facts.put("result", texts.of(language, LETTER + "refusal.resultExcused"));
            case ABSENT -> {
                facts.put("intro", new Phrase(LETTER + "decision.introAbsent"));
                facts.put("result", texts.of(language, LETTER + "refusal.resultAbsent"));
                facts.put("blocks", notAssessed(language));
            }
            case APPLICATION -> facts.put("intro", new Phrase(LETTER + "lapsed.application"));
            case ADMISSIBILITY -> facts.put("about", "application.");
            case WHOLE -> {
                facts.put("obtained", new Phrase(LETTER + "attestation.obtainedWhole"));
                facts.put("what", said(language, "code") + " " + said(language, "certification"));
                facts.put("within", texts.of(language, LETTER + "attestation.level", 6));
                facts.put("credits", texts.of(language, LETTER + "attestation.credits", 60));
                facts.put("also", texts.of(language, LETTER + "revocation.whole", said(language, "reference")));
            }
        }
    }

    private void condition(Map<String, Object> facts, String state, Locale language, String date) {
        facts.put(
                "condition",
                texts.of(
                        language,
                        LETTER + "decision.condition." + state,
                        said(language, "prescription"),
                        date,
                        said(language, "reason")));
    }

    private List<Map<String, Object>> without(String part, LetterKind kind, Locale language) {
        return blocks(kind, language).stream()
                .map(block -> {
                    var left = new HashMap<>(block);
                    left.remove(part);
                    return Map.copyOf(left);
                })
                .toList();
    }

    private List<Map<String, Object>> notAssessed(Locale language) {
        var block = new HashMap<>(block(language, false));
        block.put("result", texts.of(language, LETTER + "decision.notAssessed"));
        block.put("reasons", List.of());
        block.put("prescription", "");
        return List.of(block);
    }

    private static Phrase intro(LetterKind kind, String date) {
        return switch (kind) {
            case SUMMONS -> new Phrase(LETTER + "summons.candidate");
            case LAPSED -> new Phrase(LETTER + "lapsed.portfolio");
            case ADMISSIBLE, INADMISSIBLE -> new Phrase(LETTER + kind.key() + ".intro", date);
            default -> new Phrase(LETTER + "decision.intro", date);
        };
    }

    private static String signs(LetterKind kind) {
        return switch (kind.template()) {
            case "admissible", "inadmissible", "recognition", "recognised" -> "authority";
            case "result", "attestation" -> "president";
            case "appeal", "recognition-appeal" -> "board";
            default -> "service";
        };
    }

    private String result(LetterKind kind, Locale language) {
        return switch (kind) {
            case AWARD -> texts.of(language, LETTER + "award.result", said(language, "certification"));
            case REFUSAL -> texts.of(language, LETTER + "refusal.result");
            case RECOGNITION, RECOGNISED -> texts.of(language, "recognition.outcome.PARTIAL");
            default -> texts.of(language, LETTER + "partial.result", 1, 2);
        };
    }

    private List<Map<String, Object>> blocks(LetterKind kind, Locale language) {
        var granted = block(language, true);
        var refused = block(language, false);
        return switch (kind) {
            case AWARD -> List.of(granted);
            case REFUSAL -> List.of(refused);
            default -> List.of(granted, refused);
        };
    }

    private Map<String, Object> block(Locale language, boolean granted) {
        var state = granted ? "granted" : "notGranted";
        var reason = Map.of(
                "code", said(language, "criterion.code"),
                "title", said(language, "criterion"),
                "text", texts.of(language, LETTER + "decision.reasonText", said(language, "reason")));
        return Map.of(
                "code",
                said(language, "block.code." + state),
                "title",
                said(language, "block." + state),
                "granted",
                granted,
                "result",
                texts.of(language, LETTER + "decision." + state),
                "reasons",
                granted ? List.of() : List.of(reason),
                "prescription",
                granted ? "" : texts.of(language, LETTER + "decision.prescription", said(language, "prescription")));
    }

    private String said(Locale language, String what) {
        return texts.of(language, "notification.sample." + what);
    }
}
