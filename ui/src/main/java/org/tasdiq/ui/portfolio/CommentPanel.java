package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.CommentId;
import org.tasdiq.portfolio.CommentSheet;
import org.tasdiq.portfolio.CommentSubject;
import org.tasdiq.portfolio.CommentedPart;
import org.tasdiq.portfolio.Comments;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** What the adviser says of the parts of the file, and what the candidate answers; what is settled is folded away. */
public class CommentPanel extends Composite<Div> implements BeforeLeaveObserver {
    private static final int LONGEST = 4000;

    private final transient Comments comments;
    private final transient List<EvidenceSheet> items;
    private final transient List<CompetencySheet> competencies;
    private final CandidacyId file;
    private final transient ZoneId zone;
    private final boolean answers;
    private final Div said = new Div();
    private final TextArea words = area("portfolio.comments.words");
    /** What is typed to answer other comments stays when one is answered. */
    private final Map<CommentId, TextArea> typed = new HashMap<>();

    CommentPanel(
            Comments comments,
            List<EvidenceSheet> items,
            CaseFiles.Head head,
            ZoneId zone,
            boolean writes,
            boolean answers) {
        this.comments = comments;
        this.items = items;
        this.competencies = head.certification().targeted(head.file().targetBlocks()).stream()
                .flatMap(block -> block.competencies().stream())
                .toList();
        this.file = head.file().id();
        this.zone = zone;
        this.answers = answers;
        said.addClassName("stack");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("portfolio.comments")),
                        new Paragraph(getTranslation("portfolio.comments.text")),
                        said);
        if (writes) getContent().add(form());
        show();
    }

    private void show() {
        said.removeAll();
        var all = comments.of(file);
        var open = all.stream().filter(CommentSheet::isOpen).toList();
        var settled = all.stream().filter(comment -> !comment.isOpen()).toList();
        if (open.isEmpty()) said.add(new Paragraph(getTranslation("portfolio.comments.none")));
        else said.add(lines(open));
        if (!settled.isEmpty())
            said.add(new Details(getTranslation("portfolio.comments.settled", settled.size()), lines(settled)));
    }

    private Component lines(List<CommentSheet> some) {
        var lines = new UnorderedList();
        lines.addClassName("lines");
        some.forEach(comment -> lines.add(line(comment)));
        return lines;
    }

    private ListItem line(CommentSheet comment) {
        var subject = new Span(label(comment.subject()));
        subject.getStyle().set("font-weight", "600");
        var line = new ListItem(subject, signed(comment.author(), comment.writtenAt()), new Said(comment.text()));
        var answer = comment.answer();
        var answeredAt = comment.answeredAt();
        if (answer != null && answeredAt != null)
            line.add(signed(getTranslation("portfolio.comments.candidate"), answeredAt), new Said(answer));
        var resolvedAt = comment.resolvedAt();
        if (resolvedAt != null)
            line.add(new StatusBadge(
                    getTranslation("portfolio.comments.settledOn", Dates.day(resolvedAt.atZone(zone), getLocale())),
                    Tone.DONE));
        else if (answers) line.add(answering(comment));
        return line;
    }

    private Component answering(CommentSheet comment) {
        var answer = area("portfolio.comments.answer");
        var before = typed.put(comment.id(), answer);
        if (before != null) answer.setValue(before.getValue());
        var errors = new FieldErrors().field("answer", answer);
        var send = new Button(getTranslation("portfolio.comments.send"), pressed -> {
            if (!errors.guard(() -> comments.answer(file, comment.id(), answer.getValue()))) return;
            answered(comment, "portfolio.comments.answered");
        });
        send.setAriaLabel(getTranslation("portfolio.comments.send.one", label(comment.subject())));
        var settle = new Button(getTranslation("portfolio.comments.settle"), pressed -> {
            comments.resolve(file, comment.id());
            answered(comment, "portfolio.comments.isSettled");
        });
        settle.setAriaLabel(getTranslation("portfolio.comments.settle.one", label(comment.subject())));
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
        show();
    }

    private Component form() {
        var subject = new Select<CommentSubject>();
        subject.setLabel(getTranslation("portfolio.comments.subject"));
        subject.setItems(subjects());
        subject.setItemLabelGenerator(this::label);
        subject.setWidthFull();
        words.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("subject", subject)
                .field("text", words)
                .rule(subject, chosen -> chosen == null ? Refusal.invalid("subject", "required") : null);
        var write = new Button(getTranslation("portfolio.comments.write"), pressed -> {
            if (!errors.check()
                    || !errors.guard(
                            () -> comments.write(file, Objects.requireNonNull(subject.getValue()), words.getValue())))
                return;
            words.clear();
            words.setInvalid(false);
            Notice.done(getTranslation("portfolio.comments.written"));
            show();
        });
        write.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(subject, words, write);
        fields.addClassName("fields");
        return fields;
    }

    private TextArea area(String label) {
        var area = new TextArea(getTranslation(label));
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        return area;
    }

    private List<CommentSubject> subjects() {
        var all = new ArrayList<CommentSubject>();
        for (var part : List.of(
                CommentedPart.GOAL, CommentedPart.EXPERIENCES, CommentedPart.POSITIONS, CommentedPart.NARRATIVE))
            all.add(CommentSubject.of(part));
        items.forEach(item -> all.add(CommentSubject.evidence(item.id())));
        competencies.forEach(competency -> all.add(CommentSubject.claim(competency.id())));
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

    private Span signed(String name, Instant at) {
        var signed = new Span(name + " · " + Dates.moment(at.atZone(zone), getLocale()));
        signed.addClassName("quiet");
        return signed;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (Stream.concat(Stream.of(words), typed.values().stream()).anyMatch(area -> !area.isEmpty()))
            ConfirmAction.askToLeave(event);
    }
}
