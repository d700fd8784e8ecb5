package org.tasdiq.ui.catalogue;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.AwardPreview;
import org.tasdiq.catalogue.LearnerLine;
import org.tasdiq.catalogue.LearnerState;
import org.tasdiq.ui.shared.CasePage;
import org.tasdiq.ui.shared.SortedTable;

/** The lines of a list of learners, those with something wrong first. */
class LearnerTable extends Composite<Div> {
    LearnerTable(List<LearnerLine> lines, Texts texts, Locale language) {
        getContent()
                .add(new SortedTable<LearnerLine>(getTranslation("catalogue.award.lines"))
                        .column(
                                word("line"),
                                comparingInt(LearnerLine::number),
                                line -> new Span(String.valueOf(line.number())))
                        .column(word("name"), comparing(LearnerLine::name), LearnerTable::name)
                        .column(word("email"), comparing(LearnerLine::email), line -> ltr(line.email()))
                        .text(word("attendance"), line -> figure(line.attendance()))
                        .text(word("result"), line -> figure(line.score()))
                        .column(word("state"), comparing(LearnerLine::state), line -> AwardWords.badge(line.state()))
                        .text(word("why"), line -> AwardPreview.why(line, texts, language))
                        .column(word("credential"), comparing(LearnerLine::credential), LearnerTable::credential)
                        .lines(Stream.concat(
                                        lines.stream().filter(LearnerTable::isFaulty),
                                        lines.stream().filter(line -> !isFaulty(line)))
                                .toList()));
    }

    private String word(String column) {
        return getTranslation("catalogue.learner.report." + column);
    }

    private static boolean isFaulty(LearnerLine line) {
        return line.state() == LearnerState.FAULTY;
    }

    private static Component name(LearnerLine line) {
        var name = new Span(line.name());
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private static Component credential(LearnerLine line) {
        var id = line.id();
        if (id == null || line.credential().isEmpty()) return new Span();
        var link = new Anchor(CasePage.path(id), line.credential());
        link.addClassName("ltr");
        return link;
    }

    private static Span ltr(String text) {
        var span = new Span(text);
        span.addClassName("ltr");
        return span;
    }

    private static String figure(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
