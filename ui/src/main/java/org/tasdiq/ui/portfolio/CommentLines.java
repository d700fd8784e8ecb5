package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.portfolio.CommentId;
import org.tasdiq.portfolio.CommentSheet;
import org.tasdiq.portfolio.CommentSubject;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Comments with what the candidate answers; what is settled is folded away. */
class CommentLines extends Composite<Div> {
    static final int LONGEST = 4000;

    private final transient CommentTalk talk;
    private final transient Function<CommentSubject, String> label;
    private final boolean named;
    private final transient Runnable changed;
    /** What is typed to answer other comments stays when one is answered. */
    private final Map<CommentId, TextArea> typed = new HashMap<>();

    /**
     * @param named whether each line says what it is about
     * @param changed told when something was answered or settled
     */
    CommentLines(CommentTalk talk, Function<CommentSubject, String> label, boolean named, Runnable changed) {
        this.talk = talk;
        this.label = label;
        this.named = named;
        this.changed = changed;
        getContent().addClassName("stack");
    }

    /** @param none what stands where nothing is open; empty: nothing */
    void show(List<CommentSheet> all, @Nullable Component none) {
        getContent().removeAll();
        var open = all.stream().filter(CommentSheet::isOpen).toList();
        var settled = all.stream().filter(comment -> !comment.isOpen()).toList();
        if (!open.isEmpty()) getContent().add(lines(open));
        else if (none != null) getContent().add(none);
        if (!settled.isEmpty())
            getContent().add(new Details(getTranslation("portfolio.comments.settled", settled.size()), lines(settled)));
    }

    boolean isTouched() {
        return typed.values().stream().anyMatch(area -> !area.isEmpty());
    }

    private Component lines(List<CommentSheet> some) {
        var lines = new UnorderedList();
        lines.addClassName("lines");
        some.forEach(comment -> lines.add(line(comment)));
        return lines;
    }

    private ListItem line(CommentSheet comment) {
        var line = new ListItem();
        if (named) {
            var subject = new Span(label.apply(comment.subject()));
            subject.addClassName("strong");
            line.add(subject);
        }
        line.add(signed(comment.author(), comment.writtenAt()), new Said(comment.text()));
        var answer = comment.answer();
        var answeredAt = comment.answeredAt();
        if (answer != null && answeredAt != null)
            line.add(signed(getTranslation("portfolio.comments.candidate"), answeredAt), new Said(answer));
        var resolvedAt = comment.resolvedAt();
        if (resolvedAt != null)
            line.add(new StatusBadge(
                    getTranslation(
                            "portfolio.comments.settledOn", Dates.day(resolvedAt.atZone(talk.zone()), getLocale())),
                    Tone.DONE));
        else if (talk.answers()) line.add(answering(comment));
        return line;
    }

    private Component answering(CommentSheet comment) {
        var answer = area("portfolio.comments.answer");
        var before = typed.put(comment.id(), answer);
        if (before != null) answer.setValue(before.getValue());
        var errors = new FieldErrors().field("answer", answer);
        var send = new Button(getTranslation("portfolio.comments.send"), pressed -> {
            if (!errors.guard(() -> talk.comments().answer(talk.file(), comment.id(), answer.getValue()))) return;
            answered(comment, "portfolio.comments.answered");
        });
        send.setAriaLabel(getTranslation("portfolio.comments.send.one", label.apply(comment.subject())));
        var settle = new Button(getTranslation("portfolio.comments.settle"), pressed -> {
            talk.comments().resolve(talk.file(), comment.id());
            answered(comment, "portfolio.comments.isSettled");
        });
        settle.setAriaLabel(getTranslation("portfolio.comments.settle.one", label.apply(comment.subject())));
        settle.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(send, settle);
        row.addClassName("row");
        var fields = new Div(answer, row);
        fields.addClassName("fields");
        return fields;
    }

    private void answered(CommentSheet comment, String word) {
        typed.remove(comment.id());
        Notice.done(getTranslation(word));
        changed.run();
    }

    private TextArea area(String label) {
        var area = new TextArea(getTranslation(label));
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        return area;
    }

    private Span signed(String name, Instant at) {
        var signed = new Span(name + " · " + Dates.moment(at.atZone(talk.zone()), getLocale()));
        signed.addClassName("quiet");
        return signed;
    }
}
