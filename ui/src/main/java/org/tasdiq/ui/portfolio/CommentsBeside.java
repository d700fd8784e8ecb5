package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.portfolio.CommentSheet;
import org.tasdiq.portfolio.CommentSubject;
import org.tasdiq.ui.shared.ConfirmAction;

/** What adviser and candidate say to each other about one item or one claim, beside it. */
class CommentsBeside extends Composite<Div> implements BeforeLeaveObserver {
    private final transient CommentTalk talk;
    private final transient CommentSubject subject;
    private final CommentLines lines;
    private @Nullable CommentForm form;

    /** @param name of what it is about */
    CommentsBeside(CommentTalk talk, CommentSubject subject, String name, List<CommentSheet> all) {
        this.talk = talk;
        this.subject = subject;
        lines = new CommentLines(talk, about -> name, false, this::show);
        getContent().addClassNames("stack", "comments-beside");
        getContent().add(lines);
        if (talk.writes()) {
            form = new CommentForm(talk, List.of(subject), about -> name, this::show);
            getContent().add(new Details(getTranslation("portfolio.comments.write.one", name), form));
        }
        show(all);
    }

    private void show() {
        show(talk.comments().of(talk.file()));
    }

    private void show(List<CommentSheet> all) {
        lines.show(
                all.stream()
                        .filter(comment -> comment.subject().equals(subject))
                        .toList(),
                null);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (lines.isTouched() || (form != null && form.isTouched())) ConfirmAction.askToLeave(event);
    }
}
