package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tasdiq.assessment.CompetencyOverview;
import org.tasdiq.assessment.Mark;
import org.tasdiq.identity.PersonId;
import org.tasdiq.ui.shared.Said;

/** What the jurors wrote beside their marks of one competency, and the pages these rest on; folded away. */
class MarkNotes extends Composite<Details> {
    /** @param pages of one mark, to be opened; empty where the reader may not read the evidence */
    MarkNotes(CompetencyOverview competency, Map<PersonId, String> jurors, @Nullable Pages pages) {
        var all = new Div();
        all.addClassName("stack");
        jurors.forEach((juror, name) -> {
            var mark = competency.marks().get(juror);
            if (mark != null && says(mark)) all.add(line(name, mark, pages));
        });
        getContent()
                .setSummaryText(getTranslation(
                        "assessment.divergence.notes",
                        competency.code() + " · " + competency.title().in(getLocale())));
        getContent().add(all);
        getContent().setWidthFull();
    }

    /** How the pages of a mark are shown. */
    interface Pages {
        CitedPages of(Mark mark);
    }

    static List<CompetencyOverview> spoken(List<CompetencyOverview> competencies) {
        return competencies.stream()
                .filter(line -> line.marks().values().stream().anyMatch(MarkNotes::says))
                .toList();
    }

    private static boolean says(Mark mark) {
        return !mark.note().isBlank() || !mark.cited().isEmpty();
    }

    private Div line(String name, Mark mark, @Nullable Pages pages) {
        var head = new Div(new Span(name), new Span(word(mark)));
        head.addClassName("row");
        var line = new Div(head);
        if (!mark.note().isBlank()) line.add(new Said(mark.note()));
        if (pages != null && !mark.cited().isEmpty()) line.add(pages.of(mark));
        return line;
    }

    private String word(Mark mark) {
        if (mark.cannotJudge()) return getTranslation("assessment.cannotJudge");
        var level = Objects.requireNonNull(mark.level());
        return level + " · " + getTranslation("referential.level." + level);
    }
}
