package org.tasdiq.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.referential.CompetencyId;

/**
 * What the attester states; anything may be missing while it is a draft.
 *
 * @param contact where the institution can ask back
 * @param from the first day of what they attest
 * @param until its last day; empty while it lasts
 * @param consent that what is written is kept, and read by those who decide on the file
 */
public record Testimony(
        String name,
        String function,
        String organisation,
        String contact,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String duties,
        List<Answer> answers,
        boolean consent) {
    /** What the attester says of one competency. */
    public record Answer(CompetencyId competency, @Nullable Finding finding, String words) {}

    /** Whether the candidate has shown the competency. */
    public enum Finding {
        CONFIRMED,
        CANNOT_SAY,
        NOT_CONFIRMED
    }

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;

    public Testimony {
        answers = List.copyOf(answers);
    }

    static Testimony begun(AttestationRequest asked) {
        return new Testimony(
                asked.name(), asked.function(), asked.organisation(), "", null, null, "", List.of(), false);
    }

    public Optional<Answer> on(CompetencyId competency) {
        return answers.stream().filter(a -> a.competency().equals(competency)).findFirst();
    }

    boolean confirms(CompetencyId competency) {
        return on(competency).filter(a -> a.finding() == Finding.CONFIRMED).isPresent();
    }

    /** What stands in the way of signing, in the order of the page; the field of an answer is the competency's id. */
    public List<Refusal> gaps(Collection<CompetencyId> asked, LocalDate today) {
        var gaps = new ArrayList<Refusal>(tooLong());
        required(gaps, "name", name);
        required(gaps, "function", function);
        required(gaps, "organisation", organisation);
        required(gaps, "contact", contact);
        period(gaps, today);
        required(gaps, "duties", duties);
        for (var competency : asked) {
            var answer = on(competency);
            var finding = answer.map(Answer::finding);
            var field = competency.value().toString();
            if (finding.isEmpty()) gaps.add(Refusal.invalid(field, "portfolio.attest.findingMissing"));
            else if (finding.get() == Finding.NOT_CONFIRMED
                    && answer.get().words().isBlank())
                gaps.add(Refusal.invalid(field, "portfolio.attest.wordsMissing"));
        }
        if (!consent) gaps.add(Refusal.invalid("consent", "portfolio.attest.consentMissing"));
        return List.copyOf(gaps);
    }

    /** What cannot even be kept as a draft. */
    public List<Refusal> tooLong() {
        var gaps = new ArrayList<Refusal>();
        limit(gaps, "name", name, LONGEST_LINE);
        limit(gaps, "function", function, LONGEST_LINE);
        limit(gaps, "organisation", organisation, LONGEST_LINE);
        limit(gaps, "contact", contact, LONGEST_LINE);
        limit(gaps, "duties", duties, LONGEST_TEXT);
        answers.forEach(a -> limit(gaps, a.competency().value().toString(), a.words(), LONGEST_TEXT));
        return gaps;
    }

    private void period(List<Refusal> gaps, LocalDate today) {
        if (from == null) gaps.add(Refusal.invalid("from", "required"));
        else if (from.isAfter(today)) gaps.add(Refusal.invalid("from", "portfolio.attest.future"));
        if (until == null) return;
        if (until.isAfter(today)) gaps.add(Refusal.invalid("until", "portfolio.attest.future"));
        if (from != null && until.isBefore(from))
            gaps.add(Refusal.invalid("until", "portfolio.attest.endsBeforeBegin"));
    }

    private static void required(List<Refusal> gaps, String field, String text) {
        if (text.isBlank()) gaps.add(Refusal.invalid(field, "required"));
    }

    private static void limit(List<Refusal> gaps, String field, String text, int longest) {
        if (text.length() > longest) gaps.add(Refusal.invalid(field, "portfolio.tooLong", longest));
    }
}
