package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.recognition.Requests;
import org.tasdiq.ui.shared.CasePage;
import org.tasdiq.ui.shared.CaseStepView;
import org.tasdiq.ui.shared.DueDate;

/** The page of one human step on a request: which request, until when, and the work. */
abstract class RequestStepView extends CaseStepView {
    private final transient Requests requests;
    private final transient Deadlines deadlines;
    private @Nullable RequestId id;

    RequestStepView(Requests requests, Deadlines deadlines) {
        this.requests = requests;
        this.deadlines = deadlines;
    }

    /** Builds the work of the step, on an empty body. */
    abstract void show(RequestSheet request, Div body);

    @Override
    protected final void name(String named) {
        id = RequestId.of(named);
    }

    @Override
    protected final Component open(Div body) {
        var request = sheet();
        refer(request.reference());
        show(request, body);
        return head(request);
    }

    private Component head(RequestSheet request) {
        var link = CasePage.link(request.id(), request.reference());
        link.addClassName("ltr");
        var head = new Div(
                link,
                new Span(request.learnerName()),
                new Span(request.title().in(getLocale())),
                RequestWords.badge(request.status()));
        head.addClassName("row");
        deadlines.of(request.id()).stream()
                .filter(one ->
                        one.state() == DeadlineState.RUNNING && one.steps().contains(step()))
                .map(DeadlineSheet::dueOn)
                .findFirst()
                .ifPresent(day -> head.add(new DueDate(day, deadlines.today(request.regime()))));
        return head;
    }

    /** As the request stands now. */
    final RequestSheet sheet() {
        return requests.sheet(request());
    }

    final RequestId request() {
        if (id == null) throw Refusal.unknown("request").get();
        return id;
    }

    /** An action that ends the step; pressed twice it acts once. */
    static Button act(String words, Runnable work) {
        var button = once(words, work);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
