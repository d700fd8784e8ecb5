package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.credential.RecognisedId;
import org.tasdiq.desk.Desk;
import org.tasdiq.identity.Guard;
import org.tasdiq.recognition.RequestId;
import org.tasdiq.recognition.RequestSheet;
import org.tasdiq.recognition.RequestStatus;
import org.tasdiq.recognition.Requests;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.credential.CredentialLists;
import org.tasdiq.ui.desk.TaskCards;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.FileBell;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Unsent;

/** A request with all that became of it: who must act until when, the credential, the decision, and how to contest it. */
@Route("request/:id")
@Needs("recognition.readRequest")
public class RequestView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private static final Set<RequestStatus> UNDECIDED =
            EnumSet.range(RequestStatus.SUBMITTED, RequestStatus.IN_SETTLEMENT);
    private static final String WITHDRAWAL = "withdrawal";

    private final transient Requests requests;
    private final transient RequestRulings rulings;
    private final transient InquiryCards inquiries;
    private final transient CredentialLists attestations;
    private final transient RequestRecords records;
    private final transient Desk desk;
    private final transient TaskCards cards;
    private final transient Guard guard;
    private final transient CredentialCards credentials;
    private final Unsent unsent = new Unsent();
    private volatile @Nullable UUID waiting;
    private String name = "";

    RequestView(
            Requests requests,
            RequestRulings rulings,
            InquiryCards inquiries,
            CredentialLists attestations,
            RequestRecords records,
            Desk desk,
            TaskCards cards,
            Guard guard,
            CredentialCards credentials,
            FileBell bell) {
        this.requests = requests;
        this.rulings = rulings;
        this.inquiries = inquiries;
        this.attestations = attestations;
        this.records = records;
        this.desk = desk;
        this.cards = cards;
        this.guard = guard;
        this.credentials = credentials;
        getContent().addClassName("stack");
        // The answer of the verification comes a moment after the request; nothing can be lost before it.
        bell.hear(this, rung -> rung.equals(waiting), () -> {
            var id = waiting;
            if (id != null && unsent.isEmpty()) show(new RequestId(id));
        });
    }

    static String path(RequestId id) {
        return "request/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unsent.clear();
        show(RequestId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("request"))));
    }

    private void show(RequestId id) {
        var request = requests.sheet(id);
        waiting = request.status() == RequestStatus.SUBMITTED ? id.value() : null;
        var title = request.credential().told().title();
        name = title.isEmpty() ? request.reference() : title;
        boolean own = guard.allows("recognition.withdrawRequest", id);
        var heading = new H1(name);
        heading.getElement().setAttribute("dir", "auto");
        getContent().removeAll();
        getContent()
                .add(
                        own
                                ? new Anchor("my-requests", getTranslation("recognition.mine.back"))
                                : new Anchor("requests", getTranslation("recognition.requests.back")),
                        heading,
                        head(request),
                        new Paragraph(getTranslation("recognition.now." + request.status())),
                        tasks(id));
        getContent().add(rulings.of(id, request.targets(), unsent, () -> show(id)));
        attestations.of(new RecognisedId(id.value()), () -> show(id)).ifPresent(getContent()::add);
        getContent().add(new RequestSummary(request), credentials.of(request), credentials.elements(request));
        getContent().add(inquiries.of(request, unsent, () -> show(id)));
        getContent().add(records.of(request));
        if (own && UNDECIDED.contains(request.status()))
            getContent().add(unsent.part(WITHDRAWAL, () -> withdrawing(id)));
    }

    private Component head(RequestSheet request) {
        var reference = new Span(request.reference());
        reference.addClassNames("quiet", "ltr");
        var head = new Div(RequestWords.badge(request.status()), reference, Facts.words(issuer(request)));
        head.addClassName("row");
        return head;
    }

    private static String issuer(RequestSheet request) {
        var named = request.credential().told().issuer();
        return named.isEmpty() ? request.credential().issuer() : named;
    }

    private Component tasks(RequestId id) {
        var tasks = new Div();
        desk.tasksOf(id).forEach(task -> tasks.add(cards.list(List.of(task), task.mine())));
        return tasks;
    }

    private Component withdrawing(RequestId id) {
        var reason = RequestFields.words("recognition.withdraw.reason");
        unsent.guard(reason);
        var errors = new FieldErrors()
                .field("reason", reason)
                .rule(reason, words -> words.isBlank() ? Refusal.invalid("reason", "required") : null);
        var withdraw = new Button(getTranslation("recognition.withdraw"), pressed -> {
            if (errors.check())
                ConfirmAction.askBeforeLoss(
                        getTranslation("recognition.withdraw.ask"),
                        getTranslation("recognition.withdraw.text"),
                        getTranslation("recognition.withdraw"),
                        () -> errors.guard(() -> {
                            requests.withdraw(id, reason.getValue());
                            unsent.forget(WITHDRAWAL);
                            Notice.done(getTranslation("recognition.withdraw.done"));
                            show(id);
                        }));
        });
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        var details = new Details(getTranslation("recognition.withdraw"), new Div(reason, withdraw));
        details.setWidthFull();
        return details;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!unsent.isEmpty()) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("recognition.request") + " · " + getTranslation("shell.name");
    }
}
