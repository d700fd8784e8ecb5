package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.tasdiq.Refusal;
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.catalogue.AwardedLearners;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.credential.LearnerLinks;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.credential.CredentialLists;
import org.tasdiq.ui.shared.CasePage;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;

/** What one learner of a list was awarded: whether the credential holds, and the link by which the learner gets it. */
@Route("awarded/:id")
@Needs("catalogue.readAwarded")
public class AwardedView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient AwardedLearners learners;
    private final transient CredentialLists lists;
    private final transient LearnerLinks links;
    private final transient Guard guard;
    private String number = "";

    AwardedView(AwardedLearners learners, CredentialLists lists, LearnerLinks links, Guard guard) {
        this.learners = learners;
        this.lists = lists;
        this.links = links;
        this.guard = guard;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new AwardedId(
                UUID.fromString(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("award")))));
    }

    private void show(AwardedId id) {
        var learner = learners.learner(id);
        number = learner.number();
        var name = new H1(learner.name());
        name.getElement().setAttribute("dir", "auto");
        var email = new Span(learner.email());
        email.addClassName("ltr");
        var about = new Div(new Span(Descriptor.shown(learner.content().title(), getLocale())), email);
        about.addClassName("row");
        getContent().removeAll();
        getContent()
                .add(new Anchor(CasePage.path(learner.award()), getTranslation("catalogue.award.back")), name, about);
        lists.of(id, () -> show(id)).ifPresent(getContent()::add);
        if (guard.allows("credential.sendLearnerLink", id)) getContent().add(new Div(sendAnew(id)));
    }

    private Button sendAnew(AwardedId id) {
        var title = getTranslation("catalogue.awarded.link");
        return new Button(
                title,
                pressed -> ConfirmAction.ask(title, getTranslation("catalogue.awarded.link.text"), title, () -> {
                    links.sendAnew(id);
                    Notice.done(getTranslation("catalogue.awarded.link.done"));
                }));
    }

    @Override
    public String getPageTitle() {
        return number + " · " + getTranslation("shell.name");
    }
}
