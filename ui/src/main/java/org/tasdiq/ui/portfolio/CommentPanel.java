package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.portfolio.CommentSheet;
import org.tasdiq.portfolio.CommentSubject;
import org.tasdiq.portfolio.CommentedPart;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.shared.ConfirmAction;

/** What the adviser says of the parts of the file that have no place of their own on the page, and what the candidate answers. */
public class CommentPanel extends Composite<Div> implements BeforeLeaveObserver {
    private final transient CommentTalk talk;
    private final transient List<EvidenceSheet> items;
    private final transient List<CompetencySheet> competencies;
    private final transient Predicate<CommentSubject> beside;
    private final CommentLines lines;
    private @Nullable CommentForm form;

    CommentPanel(
            CommentTalk talk,
            List<EvidenceSheet> items,
            List<CompetencySheet> competencies,
            Predicate<CommentSubject> beside) {
        this.talk = talk;
        this.items = items;
        this.competencies = competencies;
        this.beside = beside;
        lines = new CommentLines(talk, this::label, true, this::show);
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("portfolio.comments")),
                        new Paragraph(getTranslation("portfolio.comments.text")),
                        lines);
        if (talk.writes()) {
            form = new CommentForm(talk, subjects(), this::label, this::show);
            getContent().add(form);
        }
        show();
    }

    private void show() {
        lines.show(said(talk, beside), new Paragraph(getTranslation("portfolio.comments.none")));
    }

    /** Those that stand nowhere else on the page. */
    static List<CommentSheet> said(CommentTalk talk, Predicate<CommentSubject> beside) {
        return talk.comments().of(talk.file()).stream()
                .filter(comment -> !beside.test(comment.subject()))
                .toList();
    }

    private List<CommentSubject> subjects() {
        var all = new ArrayList<CommentSubject>();
        for (var part : List.of(
                CommentedPart.GOAL, CommentedPart.EXPERIENCES, CommentedPart.POSITIONS, CommentedPart.NARRATIVE))
            all.add(CommentSubject.of(part));
        items.forEach(item -> all.add(CommentSubject.evidence(item.id())));
        competencies.forEach(competency -> all.add(CommentSubject.claim(competency.id())));
        all.removeIf(beside);
        return all;
    }

    private String label(CommentSubject subject) {
        var part = getTranslation("portfolio.commentedPart." + subject.part());
        var one = subject.one();
        if (one == null) return part;
        return part + " · "
                + switch (subject.part()) {
                    case EVIDENCE ->
                        items.stream()
                                .filter(item -> item.id().value().equals(one))
                                .map(EvidenceSheet::title)
                                .findFirst()
                                .orElseGet(() -> getTranslation("portfolio.comments.removed"));
                    default ->
                        competencies.stream()
                                .filter(competency -> competency.id().value().equals(one))
                                .map(competency -> competency.code() + " "
                                        + competency.title().in(getLocale()))
                                .findFirst()
                                .orElseGet(() -> getTranslation("portfolio.comments.removed"));
                };
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (lines.isTouched() || (form != null && form.isTouched())) ConfirmAction.askToLeave(event);
    }
}
