package org.tasdiq.ui.recognition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.tasdiq.Dates;
import org.tasdiq.recognition.RequestDrafts;
import org.tasdiq.recognition.RequestLine;
import org.tasdiq.recognition.Requests;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.Symbol;

/** What the person who asks wants to have recognised, and the way to a new request. */
@Route("my-requests")
@Needs("recognition.listOwnRequests")
@Menu(title = "recognition.mine", icon = "stamp", order = 3.1)
public class MyRequestsView extends Composite<Div> implements HasDynamicTitle, AfterNavigationObserver {
    private final transient Requests requests;
    private final transient RequestDrafts drafts;

    MyRequestsView(Requests requests, RequestDrafts drafts) {
        this.requests = requests;
        this.drafts = drafts;
        getContent().addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var begin = new Anchor(
                "my-requests/new",
                getTranslation(drafts.own().isEmpty() ? "recognition.new" : "recognition.new.continue"));
        begin.addClassName("primary-link");
        var own = requests.own();
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("recognition.mine")),
                        new Paragraph(getTranslation("recognition.mine.text")),
                        begin);
        if (own.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.STAMP,
                            getTranslation("recognition.mine.none"),
                            getTranslation("recognition.mine.none.text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("tasks");
        own.forEach(request -> list.add(new ListItem(card(request))));
        getContent().add(new H2(getTranslation("recognition.mine.sent")), list);
    }

    private Component card(RequestLine request) {
        var title = request.credential().isEmpty() ? request.reference() : request.credential();
        var link = new Anchor(RequestView.path(request.id()), title);
        link.getElement().setAttribute("dir", "auto");
        var reference = new Span(request.reference());
        reference.addClassNames("ltr", "quiet");
        var about = new Div(
                Facts.words(request.issuer()),
                new Span(getTranslation(
                        "recognition.line.for",
                        getTranslation("recognition.purpose." + request.purpose()),
                        request.certification().in(getLocale()))),
                new Span(getTranslation("recognition.line.sent", Dates.day(request.submittedOn(), getLocale()))),
                reference);
        about.addClassName("task-about");
        var card = new Div(new H3(link), about, RequestWords.badge(request.status()));
        card.addClassNames("card", "task");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("recognition.mine") + " · " + getTranslation("shell.name");
    }
}
