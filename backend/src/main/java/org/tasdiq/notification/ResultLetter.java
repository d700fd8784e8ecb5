package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.ConditionSheet;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.Outcome;
import org.tasdiq.decision.Reason;
import org.tasdiq.decision.Remedies;
import org.tasdiq.decision.Remedy;
import org.tasdiq.identity.InstitutionSheet;

/** The words of a decision: result per block, reasons per criterion, prescription, remedies with their last days. */
@Component
class ResultLetter {
    private static final String IN_SPACE = "decision.remedy.inSpace";
    private static final String BY_POST = "decision.remedy.byPost";

    private final Secretariat secretariat;
    private final Remedies remedies;
    private final Deadlines deadlines;
    private final PostRulesRepository post;
    private final Texts texts;

    ResultLetter(
            Secretariat secretariat, Remedies remedies, Deadlines deadlines, PostRulesRepository post, Texts texts) {
        this.secretariat = secretariat;
        this.remedies = remedies;
        this.deadlines = deadlines;
        this.post = post;
        this.texts = texts;
    }

    static LetterKind kind(Outcome outcome) {
        if (outcome.isFullSuccess()) return LetterKind.AWARD;
        return outcome.isPartialSuccess() ? LetterKind.PARTIAL : LetterKind.REFUSAL;
    }

    void fill(Map<String, Object> letter, Locale language, CaseFacts facts, DecisionSheet decision) {
        announce(letter, language, facts, decision);
        var meeting = meeting(facts, decision);
        if (meeting != null)
            letter.put("meeting", texts.of(language, "notification.letter.decision.meeting", day(meeting, language)));
        remedies(letter, language, facts, facts.today(), IN_SPACE);
    }

    /** Until when a meeting on the result is offered; empty where none is. */
    private @Nullable LocalDate meeting(CaseFacts facts, DecisionSheet decision) {
        return decision.outcome().offersMeeting()
                ? deadlines.lastDay(facts.file().id(), facts.file().regime(), Decisions.MEETING, facts.today())
                : null;
    }

    /** The result without remedies: as long as it depends on a condition, nothing is final that could be contested. */
    void announce(Map<String, Object> letter, Locale language, CaseFacts facts, DecisionSheet decision) {
        boolean heard = decision.outcome() != Outcome.CANDIDATE_ABSENT;
        letter.put(
                "intro",
                new Phrase(
                        "notification.letter.decision." + (heard ? "intro" : "introAbsent"),
                        day(decision.decidedOn(), language)));
        letter.put("result", result(language, facts, decision));
        letter.put(
                "blocks",
                decision.blocks().stream()
                        .map(block -> block(block, decision, language))
                        .toList());
        var condition = decision.condition();
        if (condition != null) letter.put("condition", condition(condition, language));
        secretariat.sign(letter, language, decision.president(), "president");
    }

    private String condition(ConditionSheet condition, Locale language) {
        var state = condition.isOpen() ? "open" : condition.isUnmet() ? "unmet" : "met";
        return texts.of(
                language,
                "notification.letter.decision.condition." + state,
                condition.text(),
                day(condition.until(), language),
                condition.reasons());
    }

    /** The remedies against what a letter of that kind says to its reader on that day. */
    void remedies(Map<String, Object> letter, Locale language, CaseFacts facts, LocalDate on, LetterKind kind) {
        remedies(letter, language, facts, on, gracious(kind));
    }

    private void remedies(Map<String, Object> letter, Locale language, CaseFacts facts, LocalDate on, String gracious) {
        put(letter, language, facts.institution(), remedies.against(facts.file().regime(), on), gracious);
    }

    /** The same of a request for recognition; after the board has ruled only the judge is left. */
    void remedies(
            Map<String, Object> letter, Locale language, InstitutionSheet institution, LocalDate on, LetterKind kind) {
        var all = remedies.against(institution.regime(), on);
        put(letter, language, institution, kind.namesTheCourt() ? atCourt(all) : all, gracious(kind));
    }

    /** After the board has ruled only the judge is left. */
    void remediesAtCourt(Map<String, Object> letter, Locale language, CaseFacts facts, LocalDate on) {
        put(
                letter,
                language,
                facts.institution(),
                atCourt(remedies.against(facts.file().regime(), on)),
                BY_POST);
    }

    static List<Remedy> atCourt(List<Remedy> all) {
        return all.stream()
                .filter(remedy -> remedy.kind() == Remedy.Kind.CONTENTIOUS)
                .toList();
    }

    private void put(
            Map<String, Object> letter,
            Locale language,
            InstitutionSheet institution,
            List<Remedy> all,
            String gracious) {
        var addresses = post.findById(institution.id().value())
                .map(PostRules::addresses)
                .orElse(Map.of());
        letter.put("remedies", lines(texts, language, all, addresses, gracious));
    }

    /** How the institution itself is asked to look again at what a letter of that kind says: text key. */
    static String gracious(LetterKind kind) {
        return kind.opensAppeal() || kind == LetterKind.RECOGNITION ? IN_SPACE : BY_POST;
    }

    /**
     * @param addresses where each way to contest begins, as far as the institution tells
     * @param gracious how the institution itself is asked to look again: text key
     */
    static List<Map<String, String>> lines(
            Texts texts, Locale language, List<Remedy> all, Map<Remedy.Kind, String> addresses, String gracious) {
        return all.stream()
                .map(remedy -> Map.of(
                        "name", texts.of(language, remedy.key()),
                        "text", description(texts, language, remedy, gracious),
                        "where", addresses.getOrDefault(remedy.kind(), "")))
                .toList();
    }

    private static String description(Texts texts, Locale language, Remedy remedy, String gracious) {
        var lastDay = remedy.lastDay();
        var text = lastDay == null
                ? texts.of(language, remedy.key() + ".text")
                : texts.of(language, remedy.key() + ".text", day(lastDay, language));
        return remedy.kind() == Remedy.Kind.GRACIOUS ? text + " " + texts.of(language, gracious) : text;
    }

    private String result(Locale language, CaseFacts facts, DecisionSheet decision) {
        var title = facts.certification().title().in(language);
        var key = "notification.letter.";
        return switch (decision.outcome()) {
            case FULL_SUCCESS_OF_FULL_CERTIFICATION -> texts.of(language, key + "award.result", title);
            case FULL_SUCCESS_OF_PARTIAL_CERTIFICATION ->
                decision.completesCertification()
                        ? texts.of(language, key + "award.result", title)
                        : texts.of(language, key + "award.resultBlocks");
            case PARTIAL_SUCCESS_OF_FULL_CERTIFICATION, PARTIAL_SUCCESS_OF_PARTIAL_CERTIFICATION ->
                texts.of(
                        language,
                        key + "partial.result",
                        decision.grantedBlocks().size(),
                        decision.blocks().size());
            case PARTIAL_SUCCESS_PENDING_CONFIRMATION -> texts.of(language, key + "partial.resultPending");
            case FAILURE -> texts.of(language, key + "refusal.result");
            case CANDIDATE_EXCUSED -> texts.of(language, key + "refusal.resultExcused");
            case CANDIDATE_ABSENT -> texts.of(language, key + "refusal.resultAbsent");
        };
    }

    private Map<String, Object> block(BlockDecision block, DecisionSheet decision, Locale language) {
        var shown = new HashMap<String, Object>();
        shown.put("code", block.code());
        shown.put("title", block.title().in(language));
        shown.put("granted", block.granted());
        var state = state(block, decision);
        shown.put("result", texts.of(language, "notification.letter.decision." + state));
        shown.put(
                "reasons",
                block.reasons().stream().map(reason -> reason(reason, language)).toList());
        if (!block.prescription().isBlank())
            shown.put(
                    "prescription",
                    texts.of(language, "notification.letter.decision.prescription", block.prescription()));
        return shown;
    }

    private static String state(BlockDecision block, DecisionSheet decision) {
        var condition = decision.condition();
        if (block.granted()) return condition != null && condition.isOpen() ? "pending" : "granted";
        return decision.outcome() == Outcome.CANDIDATE_ABSENT ? "notAssessed" : "notGranted";
    }

    private Map<String, Object> reason(Reason reason, Locale language) {
        return Map.of(
                "code", reason.code(),
                "title", reason.title().in(language),
                "text", texts.of(language, "notification.letter.decision.reasonText", reason.text()));
    }
}
