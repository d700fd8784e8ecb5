package org.tasdiq.recognition;

import java.util.HashSet;
import java.util.List;
import org.tasdiq.Refusal;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencySheet;

/** What a request must say to be taken. */
class RequestPolicy {
    static final int LONGEST = 4000;

    private RequestPolicy() {}

    static void check(RequestForm form) {
        if (form.competencies().isEmpty()) throw Refusal.invalid("competencies", "recognition.noTarget");
        words("wish", form.wish());
        if (!form.consent()) throw Refusal.invalid("consent", "recognition.noConsent");
    }

    static void requireTargets(RequestForm form, CertificationSheet certification) {
        var known = new HashSet<>(
                certification.competencies().map(CompetencySheet::id).toList());
        if (!known.containsAll(form.competencies())) throw Refusal.invalid("competencies", "recognition.foreignTarget");
    }

    static void check(List<SuppliedElement> supplied) {
        var seen = new HashSet<Integer>();
        for (var one : supplied) {
            if (!ElementPolicy.isElement(one.number()) || !seen.add(one.number()))
                throw Refusal.invalid("supplied", "recognition.noElement", one.number());
            if (words("supplied", one.text()).isEmpty()) throw Refusal.invalid("supplied", "required");
        }
    }

    /** Without the spaces around them, and not longer than can be kept. */
    static String words(String field, String words) {
        var tidy = words.strip();
        if (tidy.length() > LONGEST) throw Refusal.invalid(field, "recognition.tooLong", LONGEST);
        return tidy;
    }
}
