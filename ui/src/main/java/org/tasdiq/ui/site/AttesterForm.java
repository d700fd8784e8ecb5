package org.tasdiq.ui.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.portfolio.AttesterSheet;
import org.tasdiq.portfolio.Signature;
import org.tasdiq.portfolio.Testimony;
import org.tasdiq.portfolio.Testimony.Answer;
import org.tasdiq.portfolio.Testimony.Finding;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;

/**
 * The form of an attester as it is shown: what is asked, what they have written, what is still missing.
 *
 * @param lasting the work was said to go on, so that no last day is missing
 * @param kept the draft was just kept
 */
public record AttesterForm(
        AttesterSheet asked, Testimony stated, String signature, boolean lasting, List<Refusal> gaps, boolean kept) {
    static AttesterForm of(AttesterSheet asked) {
        return new AttesterForm(asked, asked.draft(), "", false, List.of(), false);
    }

    static boolean lasting(Map<String, String> sent) {
        return sent.containsKey("lasting");
    }

    /** A date half written arrives as none: that the work goes on is said, not concluded. */
    static Optional<Refusal> lastDayMissing(Testimony stated, Map<String, String> sent) {
        return stated.until() == null && !lasting(sent)
                ? Optional.of(Refusal.invalid("until", "portfolio.attest.untilMissing"))
                : Optional.empty();
    }

    static Testimony testimony(AttesterSheet asked, Map<String, String> sent) {
        return new Testimony(
                text(sent, "name"),
                text(sent, "function"),
                text(sent, "organisation"),
                text(sent, "contact"),
                day(sent, "from"),
                day(sent, "until"),
                text(sent, "duties"),
                asked.competencies().stream().map(c -> answer(c.id(), sent)).toList(),
                sent.containsKey("consent"));
    }

    static Signature signature(Map<String, String> sent) {
        return new Signature(text(sent, "signature"), sent.containsKey("declared"));
    }

    private static Answer answer(CompetencyId competency, Map<String, String> sent) {
        var chosen = text(sent, "finding-" + competency.value());
        var finding = List.of(Finding.values()).stream()
                .filter(f -> f.name().equals(chosen))
                .findFirst();
        return new Answer(competency, finding.orElse(null), text(sent, "words-" + competency.value()));
    }

    /** Browsers send line ends as two characters. */
    static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").replace("\r\n", "\n");
    }

    private static @Nullable LocalDate day(Map<String, String> sent, String field) {
        try {
            return LocalDate.parse(text(sent, field));
        } catch (DateTimeParseException nothingOrNoDay) {
            return null;
        }
    }

    public List<Finding> findings() {
        return List.of(Finding.values());
    }

    public boolean found(CompetencySheet competency, Finding finding) {
        return stated.on(competency.id())
                .filter(a -> finding.equals(a.finding()))
                .isPresent();
    }

    public String words(CompetencySheet competency) {
        return stated.on(competency.id()).map(Answer::words).orElse("");
    }

    public String id(CompetencySheet competency) {
        return competency.id().value().toString();
    }

    /** What is wrong with that field; nothing, null. */
    public @Nullable Refusal gap(String field) {
        return gaps.stream().filter(g -> field.equals(g.field())).findFirst().orElse(null);
    }

    /** A gap in the list of all: the field and what is wrong there; of a box that was not ticked, and without a field, the latter. */
    public String said(Page page, Refusal gap) {
        var field = gap.field();
        if (field == null || "consent".equals(field) || "declared".equals(field)) return page.text(gap);
        var label = competency(gap)
                .map(c -> c.code() + " " + c.title().in(page.locale()))
                .orElseGet(() -> page.text("site.attest." + field));
        return label + ": " + page.text(gap);
    }

    private Optional<CompetencySheet> competency(Refusal gap) {
        return asked.competencies().stream()
                .filter(c -> id(c).equals(gap.field()))
                .findFirst();
    }

    public String lastDay(Locale language) {
        return Dates.day(asked.lastDay(), language);
    }
}
