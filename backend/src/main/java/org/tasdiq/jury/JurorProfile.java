package org.tasdiq.jury;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;

/**
 * What the register knows of a juror beyond what the rules of composition count.
 *
 * @param position rank or function in the juror's own words, such as "professeure des universités"
 * @param fields of expertise, as ESCO concepts
 * @param employments the present ones and the past ones: what conflicts of interest are found by
 * @param training followed for sitting on juries, or otherwise of use there
 * @param absences periods in which the juror cannot sit
 * @param weekdays on which the juror can sit; empty for any
 * @param filesPerYear how many files a year the juror is ready to judge; 0 for no limit
 * @param mandate for which the juror is called
 */
public record JurorProfile(
        String position,
        String discipline,
        List<Field> fields,
        List<Employment> employments,
        List<Training> training,
        List<Period> absences,
        Set<DayOfWeek> weekdays,
        int filesPerYear,
        Period mandate) {
    private static final String ESCO = "http://data.europa.eu/esco/";

    /** @param uri of the ESCO skill or occupation */
    public record Field(String uri, String label) {}

    /** @param past where the last day is not known, whether it is over all the same */
    public record Employment(
            String employer,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean past) {
        public Employment {
            past = past && until == null;
        }

        public static Employment present(String employer) {
            return new Employment(employer, null, null, false);
        }

        public static Employment past(String employer) {
            return new Employment(employer, null, null, true);
        }

        public boolean isPresent(LocalDate today) {
            var last = until;
            return !past && (last == null || !last.isBefore(today));
        }
    }

    public record Training(String title, LocalDate on) {}

    /** Both days included; empty where it is open. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {
        public static final Period OPEN = new Period(null, null);

        public boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    public JurorProfile {
        fields = List.copyOf(fields);
        employments = List.copyOf(employments);
        training = List.copyOf(training);
        absences = List.copyOf(absences);
        weekdays = Set.copyOf(weekdays);
    }

    public static JurorProfile of(String discipline, Employment... employments) {
        return new JurorProfile(
                "", discipline, List.of(), List.of(employments), List.of(), List.of(), Set.of(), 0, Period.OPEN);
    }

    /** Whether the juror can sit on that day. */
    public boolean isAvailable(LocalDate day) {
        return (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()))
                && mandate.covers(day)
                && absences.stream().noneMatch(absence -> absence.covers(day));
    }

    JurorProfile with(List<Employment> employments, List<Period> absences) {
        return new JurorProfile(
                position, discipline, fields, employments, training, absences, weekdays, filesPerYear, mandate);
    }

    /** Everything a search by expertise looks into, in small letters. */
    String expertise() {
        return Stream.of(
                        Stream.of(position, discipline),
                        fields.stream().map(Field::label),
                        employments.stream().map(Employment::employer))
                .flatMap(words -> words)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .reduce("", (all, words) -> all + " " + words);
    }

    /** @param today where the register is kept: an employment may end on a later day */
    JurorProfile checked(Quality quality, LocalDate today) {
        if (discipline.isBlank()) throw Refusal.invalid("discipline", "required");
        if (filesPerYear < 0) throw Refusal.invalid("filesPerYear", "notNegative");
        if (quality == Quality.PROFESSIONAL && employments.stream().noneMatch(job -> job.isPresent(today))) {
            throw Refusal.invalid("employments", "jury.employerMissing");
        }
        for (var employment : employments) {
            if (employment.employer().isBlank()) throw Refusal.invalid("employments", "required");
            inOrder("employments", employment.from(), employment.until());
        }
        for (var absence : absences) {
            if (absence.from() == null || absence.until() == null) throw Refusal.invalid("absences", "required");
            inOrder("absences", absence.from(), absence.until());
        }
        inOrder("mandate", mandate.from(), mandate.until());
        for (var field : fields) {
            if (!field.uri().startsWith(ESCO)) throw Refusal.invalid("fields", "jury.notEsco", ESCO);
            if (field.label().isBlank()) throw Refusal.invalid("fields", "required");
        }
        if (training.stream().anyMatch(t -> t.title().isBlank() || t.on() == null))
            throw Refusal.invalid("training", "required");
        return this;
    }

    private static void inOrder(String field, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from))
            throw Refusal.invalid(field, "jury.endsBeforeItBegins");
    }
}
