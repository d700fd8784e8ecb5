package org.tasdiq.ui.jury;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.jury.JurorProfile.Employment;
import org.tasdiq.jury.JurorProfile.Field;
import org.tasdiq.jury.JurorProfile.Period;
import org.tasdiq.jury.JurorRecord;
import org.tasdiq.jury.JurorSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.ui.shared.Facts;

/** What is known of a juror, to be read; what is not known is left out. */
class JurorFacts extends Facts {
    JurorFacts record(JurorRecord record, int limit) {
        fact("running", String.valueOf(record.running()));
        fact(
                "thisYear",
                limit == 0
                        ? String.valueOf(record.thisYear())
                        : getTranslation("jury.registry.ofLimit", record.thisYear(), limit));
        fact("judged", String.valueOf(record.judged()));
        var first = record.first();
        if (first != null) fact("since", Dates.day(first, getLocale()));
        return this;
    }

    JurorFacts profile(JurorSheet juror, List<CertificationSheet> certifications) {
        var profile = juror.profile();
        fact("position", profile.position());
        fact("discipline", profile.discipline());
        fact("fields", joined(profile.fields().stream().map(Field::label)));
        fact("employments", joined(profile.employments().stream().map(this::words)));
        fact("training", joined(profile.training().stream().map(one -> one.title() + " (" + day(one.on()) + ")")));
        fact(
                "certifications",
                joined(certifications.stream()
                        .filter(one -> juror.qualifiedFor().contains(one.code()))
                        .map(one -> one.title().in(getLocale()))));
        fact("languages", languages(juror, getLocale()));
        if (!profile.mandate().equals(Period.OPEN)) fact("mandate", words(profile.mandate()));
        fact(
                "weekdays",
                joined(profile.weekdays().stream()
                        .sorted()
                        .map(one -> one.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()))));
        fact("absences", joined(profile.absences().stream().map(this::words)));
        return this;
    }

    static String languages(JurorSheet juror, Locale locale) {
        return joined(juror.languages().stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(locale))
                .sorted());
    }

    private void fact(String key, String words) {
        said("jury.registry." + key, words);
    }

    private String words(Employment job) {
        var past = job.past() ? " (" + getTranslation("jury.registry.past") + ")" : "";
        if (job.from() == null && job.until() == null) return job.employer() + past;
        return job.employer() + " (" + words(new Period(job.from(), job.until())) + ")" + past;
    }

    private String words(Period period) {
        return day(period.from()) + " – " + day(period.until());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "…" : Dates.day(day, getLocale());
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("; "));
    }
}
