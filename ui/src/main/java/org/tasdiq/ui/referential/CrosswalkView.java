package org.tasdiq.ui.referential;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.CrosswalkDraft;
import org.tasdiq.referential.Framework;
import org.tasdiq.referential.Frameworks;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;

/** The next version of the crosswalk of one framework. */
@Route("frameworks/:framework")
@Needs("referential.writeCrosswalk")
public class CrosswalkView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private final transient Frameworks frameworks;
    private String title = "";
    private @Nullable CrosswalkForm form;

    CrosswalkView(Frameworks frameworks) {
        this.frameworks = frameworks;
        getContent().addClassName("stack");
    }

    static String path(Framework framework) {
        return "frameworks/" + framework;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var framework = framework(event);
        title = getTranslation("referential.crosswalk.add.of", getTranslation("referential.framework." + framework));
        form = null;
        getContent().removeAll();
        getContent().add(new Anchor("frameworks", getTranslation("referential.crosswalk.back")), new H1(title));
        if (!frameworks.isChangedByMe(framework)) {
            getContent().add(new Paragraph(getTranslation("refusal.referential.notYourFramework")));
            return;
        }
        var latest = frameworks.crosswalks().stream()
                .filter(one -> one.framework() == framework)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var next = new CrosswalkForm(latest, draft -> add(framework, draft));
        form = next;
        getContent().add(next);
    }

    private static Framework framework(BeforeEnterEvent event) {
        try {
            return Framework.valueOf(event.getRouteParameters().get("framework").orElseThrow());
        } catch (IllegalArgumentException noSuch) {
            throw new NotFoundException();
        }
    }

    private void add(Framework framework, CrosswalkDraft draft) {
        frameworks.add(framework, draft);
        form = null;
        Notice.done(getTranslation("referential.crosswalk.done"));
        UI.getCurrent().navigate("frameworks");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isTouched()) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.name");
    }
}
