package org.tasdiq.ui.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * "Am I eligible?": six questions, answered on the spot and kept nowhere. The answer binds nobody; only the
 * institution decides on admissibility.
 */
public record Eligibility(Map<Question, Boolean> answers, boolean sent) {
    /** In the order they are asked; the name is the field's name and the end of the text key. */
    public enum Question {
        EXPERIENCE,
        YEAR,
        RELATED,
        CERTIFICATION,
        PROOF,
        LIMIT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The plain answer at the end. */
    public enum Outcome {
        APPLY,
        APPLY_WHERE_NO_DURATION,
        CHOOSE_FIRST,
        PREPARE_PROOF,
        LIMIT_REACHED,
        NOT_THIS_WAY;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean good() {
            return this == APPLY || this == APPLY_WHERE_NO_DURATION;
        }
    }

    static Eligibility unanswered() {
        return new Eligibility(Map.of(), false);
    }

    static Eligibility of(Map<String, String> form) {
        var answers = new EnumMap<Question, Boolean>(Question.class);
        for (var question : Question.values()) {
            var given = form.get(question.id());
            if ("yes".equals(given) || "no".equals(given)) answers.put(question, "yes".equals(given));
        }
        return new Eligibility(answers, true);
    }

    public List<Question> questions() {
        return List.of(Question.values());
    }

    /** The questions sent without an answer. */
    public List<Question> missing() {
        var missing = new ArrayList<>(questions());
        missing.removeAll(answers.keySet());
        return sent ? missing : List.of();
    }

    public boolean answered(Question question, boolean yes) {
        return Boolean.valueOf(yes).equals(answers.get(question));
    }

    /** The first reason that stands in the way, else that one may apply; null while a question is open. */
    public @Nullable Outcome outcome() {
        if (!sent || !missing().isEmpty()) return null;
        if (no(Question.EXPERIENCE) || no(Question.RELATED)) return Outcome.NOT_THIS_WAY;
        if (no(Question.CERTIFICATION)) return Outcome.CHOOSE_FIRST;
        if (no(Question.LIMIT)) return Outcome.LIMIT_REACHED;
        if (no(Question.PROOF)) return Outcome.PREPARE_PROOF;
        // France dropped the minimum duration in 2022 (law 2022-1598); other regimes keep one year.
        return no(Question.YEAR) ? Outcome.APPLY_WHERE_NO_DURATION : Outcome.APPLY;
    }

    private boolean no(Question question) {
        return answered(question, false);
    }
}
