package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.candidacy.ExperienceTime;

/**
 * Experiences as bars over the years, the oldest first; it begins where the reader begins to read. Each bar has its words;
 * the bar itself says nothing more.
 */
class ExperienceTimeline extends Composite<Div> {
    ExperienceTimeline(List<Experience> experiences, LocalDate today) {
        getContent().addClassNames("timeline", "stack");
        var begun = experiences.stream()
                .filter(e -> !e.from().isAfter(today) && !end(e, today).isBefore(e.from()))
                .sorted(Comparator.comparing(Experience::from))
                .toList();
        getContent().setVisible(!begun.isEmpty());
        if (begun.isEmpty()) return;
        var first = begun.getFirst().from().withDayOfYear(1);
        var last = LocalDate.of(today.getYear() + 1, 1, 1);
        var bars = new OrderedList();
        bars.getElement().setAttribute("aria-label", getTranslation("candidacy.timeline"));
        begun.forEach(experience -> bars.add(line(experience, first, last, today)));
        getContent().add(bars, years(first, last), total(ExperienceTime.of(experiences, today)));
    }

    private ListItem line(Experience experience, LocalDate first, LocalDate last, LocalDate today) {
        var months = ExperienceTime.of(List.of(experience), today).months();
        var words = new Div(
                new Span(experience.role()),
                quiet(getTranslation("candidacy.kind." + experience.kind())),
                quiet(experience.from().getYear() + "–" + end(experience, today).getYear()),
                quiet(getTranslation("candidacy.timeline.months", months)));
        words.addClassName("timeline-words");
        var bar = new Span();
        bar.getStyle()
                .set("inset-inline-start", share(first, experience.from(), last))
                .set(
                        "inline-size",
                        share(experience.from(), end(experience, today).plusDays(1), first, last));
        var track = new Div(bar);
        track.addClassName("timeline-track");
        track.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(words, track);
    }

    private Div years(LocalDate first, LocalDate last) {
        var years = new Div(
                new Span(String.valueOf(first.getYear())),
                new Span(String.valueOf(last.minusDays(1).getYear())));
        years.addClassNames("timeline-years", "quiet");
        years.getElement().setAttribute("aria-hidden", "true");
        return years;
    }

    private Paragraph total(ExperienceTime time) {
        return new Paragraph(getTranslation("candidacy.timeline.total", time.months(), time.hours()));
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("quiet");
        return span;
    }

    private static LocalDate end(Experience experience, LocalDate today) {
        var last = Objects.requireNonNullElse(experience.until(), today);
        return last.isAfter(today) ? today : last;
    }

    private static String share(LocalDate first, LocalDate day, LocalDate last) {
        return share(first, day, first, last);
    }

    private static String share(LocalDate from, LocalDate to, LocalDate first, LocalDate last) {
        return String.format(
                Locale.ROOT,
                "%.2f%%",
                100.0 * ChronoUnit.DAYS.between(from, to) / ChronoUnit.DAYS.between(first, last));
    }
}
