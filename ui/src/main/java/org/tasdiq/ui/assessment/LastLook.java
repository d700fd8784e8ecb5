package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.assessment.Mark;
import org.tasdiq.assessment.ScoringSheet;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.shared.Said;

/** What a juror sees before the seal: every mark and note, block by block, the open doubts, and what was not read. */
class LastLook extends Composite<Div> {
    private final transient Map<CompetencyId, Mark> marks;

    LastLook(ScoringSheet sheet, MatrixSheet matrix, List<EvidenceId> unread) {
        marks = sheet.marks().stream().collect(Collectors.toMap(Mark::competency, mark -> mark));
        getContent().addClassNames("stack", "last-look");
        getContent().add(new Paragraph(getTranslation("assessment.seal.text")));
        if (!unread.isEmpty()) unread(matrix, unread);
        for (var block : sheet.blocks()) {
            getContent().add(new H3(block.code() + " · " + block.title().in(getLocale())));
            var list = new UnorderedList();
            for (var competency : block.competencies()) list.add(line(competency, matrix));
            getContent().add(list);
        }
    }

    private void unread(MatrixSheet matrix, List<EvidenceId> unread) {
        var list = new UnorderedList();
        matrix.items().stream()
                .filter(item -> unread.contains(item.evidence()))
                .forEach(item -> list.add(new ListItem(item.number() + " · " + item.title())));
        getContent().add(new H3(getTranslation("assessment.look.unread", unread.size())), list);
    }

    /** The matrix says which evidence of the competency was found doubtful. */
    private ListItem line(CompetencySheet competency, MatrixSheet matrix) {
        var line = new ListItem(new Span(competency.code() + " · " + word(competency, marks.get(competency.id()))));
        var mark = marks.get(competency.id());
        if (mark != null) {
            if (!mark.note().isBlank()) line.add(new Said(mark.note()));
            if (!mark.cited().isEmpty()) {
                line.add(new Div(
                        getTranslation("assessment.look.cited", mark.cited().size())));
            }
            if (mark.lacksReason()) line.add(doubt("assessment.cannotJudge.ask"));
        }
        if (matrix.rows().stream()
                .anyMatch(row ->
                        row.competency().equals(competency.id()) && row.gaps().contains(MatrixSheet.Gap.FLAGGED)))
            line.add(doubt("assessment.look.doubted"));
        return line;
    }

    private String word(CompetencySheet competency, @Nullable Mark mark) {
        if (mark == null || !mark.isGiven()) return getTranslation("assessment.look.open");
        if (mark.cannotJudge()) return getTranslation("assessment.cannotJudge");
        return LevelWords.whole(competency, Objects.requireNonNull(mark.level()));
    }

    private Div doubt(String key) {
        var doubt = new Div(getTranslation(key));
        doubt.addClassName("doubt");
        return doubt;
    }
}
