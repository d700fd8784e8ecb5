package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.recognition.Criterion;
import org.tasdiq.recognition.EvaluationDesk;
import org.tasdiq.recognition.EvaluationForm;
import org.tasdiq.recognition.Evaluations;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.recognition.Requests;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.FieldErrors;

/**
 * One of two evaluators weighs the credential, without seeing what the other writes: seven criteria, the learning outcomes of
 * the target one by one, and a conclusion beside the answer of the decision table.
 */
abstract class EvaluationView extends RequestStepView {
    private final transient Evaluations evaluations;
    private final transient CredentialCards cards;
    private final int seat;

    private final Checkbox independent = new Checkbox(getTranslation("recognition.independent"));
    private final List<CriterionFields> criteria = new ArrayList<>();
    private final List<CoverageFields> matrix = new ArrayList<>();
    private final Div verdict = new Div();
    private @Nullable CoverageMatrix table;
    private @Nullable ConclusionFields conclusion;
    private transient FieldErrors errors = new FieldErrors();

    EvaluationView(Requests requests, Deadlines deadlines, Evaluations evaluations, CredentialCards cards, int seat) {
        super(requests, deadlines);
        this.evaluations = evaluations;
        this.cards = cards;
        this.seat = seat;
        verdict.addClassName("stack");
        verdict.getElement().setAttribute("role", "status");
    }

    /** Seals what is written. */
    abstract void seal(EvaluationForm form);

    @Override
    final void show(RequestSheet request, Div body) {
        var desk = evaluations.desk(request());
        var own = desk.own();
        body.add(
                new RequestSummary(request),
                cards.of(request),
                cards.elements(request),
                new PrecedentLines(desk.precedents()));
        if (!desk.tie().isEmpty()) body.add(new Paragraph(getTranslation("refusal." + desk.tie())));
        if (own != null && own.sealedAt() != null) {
            body.add(new Paragraph(getTranslation("recognition.evaluation.sealed")));
            body.add(new EvaluationCard(own, request.targets()));
        } else if (desk.tie().isEmpty()) work(desk, body);
    }

    private void work(EvaluationDesk desk, Div body) {
        var own = desk.own();
        if (!isFree(desk)) body.add(elsewhere(desk));
        else write(desk, own == null ? EvaluationForm.EMPTY : own.form(), body);
    }

    /** Of an empty seat only the first is told for certain; whoever comes too late for the second hears so from the core. */
    private boolean isFree(EvaluationDesk desk) {
        var own = desk.own();
        if (own != null) return own.seat() == seat;
        return desk.seat() == seat || (seat == 2 && desk.seat() == 1);
    }

    private Component elsewhere(EvaluationDesk desk) {
        if (desk.seat() == 0) return new Paragraph(getTranslation("recognition.evaluation.noSeat"));
        var step = desk.seat() == 1 ? "recognition.assessRequest" : "recognition.assessRequestAgain";
        var path = desk.seat() == 1 ? "recognition/assess-request/" : "recognition/assess-request-again/";
        var there = new Div(
                new Paragraph(getTranslation("recognition.evaluation.otherSeat")),
                new Anchor(path + request(), getTranslation(step + ".title")));
        there.addClassNames("card", "stack");
        return there;
    }

    private void write(EvaluationDesk desk, EvaluationForm form, Div body) {
        errors = new FieldErrors();
        criteria.clear();
        matrix.clear();
        independent.setValue(form.independent());
        independent.setRequiredIndicatorVisible(true);
        errors.field("independent", independent)
                .rule(independent, yes -> yes ? null : Refusal.invalid("independent", "recognition.notIndependent"));
        body.add(declaration(), criteria(desk, form), coverage(desk, form), conclusion(desk, form));
        keepDraft(this::keep, fields().toArray(HasValue<?, ?>[]::new));
        judge();
    }

    private Component declaration() {
        return card(
                "recognition.independence",
                new Paragraph(getTranslation("recognition.independence.text")),
                independent);
    }

    private Component criteria(EvaluationDesk desk, EvaluationForm form) {
        var card = card("recognition.criteria", new Paragraph(getTranslation("recognition.criteria.text")));
        for (var criterion : Criterion.values()) {
            var fields = new CriterionFields(
                    criterion,
                    desk.advised().stream()
                            .filter(one -> one.criterion() == criterion)
                            .findFirst(),
                    form.marks().stream()
                            .filter(mark -> mark.criterion() == criterion)
                            .findFirst()
                            .orElse(null),
                    errors);
            criteria.add(fields);
            card.add(fields);
        }
        return card;
    }

    private Component coverage(EvaluationDesk desk, EvaluationForm form) {
        var card = card("recognition.matrix", new Paragraph(getTranslation("recognition.matrix.text")));
        var credential = desk.request().credential();
        var outcomes = credential.outcomes();
        var said = credential.told().says(DescriptorField.LEARNING_OUTCOMES);
        var ticks =
                outcomes.isEmpty() ? null : new CoverageMatrix(desk.request().targets(), outcomes, form.coverage());
        table = ticks;
        if (ticks != null) card.add(new Paragraph(getTranslation("recognition.matrix.tick")), ticks);
        else if (!said.isEmpty())
            card.add(new H3(getTranslation("recognition.matrix.said")), new Div(Facts.words(said)));
        for (var target : desk.request().targets()) {
            var fields = new CoverageFields(
                    target,
                    ticks,
                    form.coverage().stream()
                            .filter(row -> row.target().equals(target.code()))
                            .findFirst()
                            .orElse(null),
                    errors);
            matrix.add(fields);
            card.add(fields);
        }
        return card;
    }

    private Component conclusion(EvaluationDesk desk, EvaluationForm form) {
        var fields = new ConclusionFields(desk.request().targets(), form.conclusion(), false, errors);
        conclusion = fields;
        return card(
                "recognition.conclusion",
                new H3(getTranslation("recognition.verdict.title")),
                verdict,
                new Paragraph(getTranslation("recognition.conclusion.text")),
                fields,
                actions(act(getTranslation("recognition.evaluation.seal"), this::ask)));
    }

    private Stream<HasValue<?, ?>> fields() {
        return Stream.of(
                        Stream.<HasValue<?, ?>>of(independent),
                        criteria.stream().flatMap(CriterionFields::fields),
                        Stream.ofNullable(table).flatMap(CoverageMatrix::fields),
                        matrix.stream().flatMap(CoverageFields::fields),
                        Stream.ofNullable(conclusion).flatMap(ConclusionFields::fields))
                .flatMap(some -> some);
    }

    private EvaluationForm form() {
        return new EvaluationForm(
                independent.getValue(),
                criteria.stream().flatMap(one -> one.mark().stream()).toList(),
                matrix.stream().flatMap(one -> one.row().stream()).toList(),
                conclusion == null ? null : conclusion.conclusion().orElse(null));
    }

    private void keep() {
        evaluations.keep(request(), seat, form());
        judge();
    }

    /** What the decision table says, once everything it looks at is there. */
    private void judge() {
        var form = form();
        verdict.removeAll();
        int marked = form.marks().size();
        int compared = form.coverage().size();
        if (marked < criteria.size() || compared < matrix.size()) {
            verdict.add(new Paragraph(
                    getTranslation("recognition.verdict.waits", marked, criteria.size(), compared, matrix.size())));
            if (conclusion != null) conclusion.expect(null);
            return;
        }
        var answer = evaluations.verdict(request(), form);
        verdict.add(new VerdictPanel(answer));
        if (conclusion != null) conclusion.expect(answer.outcome());
    }

    private void ask() {
        if (!errors.check()) return;
        ConfirmAction.ask(
                getTranslation("recognition.evaluation.ask"),
                getTranslation("recognition.evaluation.ask.text"),
                getTranslation("recognition.evaluation.seal"),
                () -> {
                    if (errors.guard(() -> seal(form()))) done();
                });
    }

    private Section card(String title, Component... content) {
        var card = new Section(new H2(getTranslation(title)));
        card.add(content);
        card.addClassNames("card", "stack");
        return card;
    }
}
