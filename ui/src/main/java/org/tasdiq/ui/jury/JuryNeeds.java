package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.DueDate;
import org.tasdiq.ui.shared.Facts;

/** What the candidate needs of a jury: certification and fields, language, where nobody may come from, until when. */
class JuryNeeds extends Composite<Div> {
    private final Facts facts = new Facts();

    JuryNeeds(CaseFiles.Head head, Locale candidateSpeaks) {
        var certification = head.certification();
        fact(
                "certification",
                line(getTranslation(
                        "jury.needs.certification.of",
                        certification.title().in(getLocale()),
                        certification.code(),
                        certification.level())));
        fact(
                "blocks",
                lines(certification.targeted(head.file().targetBlocks()).stream()
                        .map(b -> b.code() + " — " + b.title().in(getLocale()))
                        .toList()));
        fact("language", line(candidateSpeaks.getDisplayLanguage(getLocale())));
        fact(
                "employers",
                lines(head.file().form().experiences().stream()
                        .filter(e -> !e.organisation().isBlank())
                        .sorted(Comparator.comparing(Experience::from).reversed())
                        .map(this::employer)
                        .toList()));
        fact(
                "limit",
                head.dueOn()
                        .<Component>map(day -> new DueDate(day, head.today()))
                        .orElseGet(() -> line(getTranslation("jury.needs.limit.none"))));
        getContent().addClassName("card");
        getContent().add(new H2(getTranslation("jury.needs")), facts);
    }

    private String employer(Experience work) {
        var until = work.until();
        var from = Dates.day(work.from(), getLocale());
        return work.organisation()
                + " ("
                + (until == null
                        ? getTranslation("jury.independence.since", from)
                        : getTranslation("jury.independence.between", from, Dates.day(until, getLocale())))
                + ")";
    }

    private void fact(String key, Component value) {
        facts.fact("jury.needs." + key, value);
    }

    private static Component line(String words) {
        return new Div(words);
    }

    private Component lines(List<String> words) {
        if (words.isEmpty()) return new Paragraph(getTranslation("jury.needs.none"));
        var all = new Div();
        words.forEach(w -> all.add(line(w)));
        return all;
    }
}
