package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.AwardRuling;
import org.tasdiq.catalogue.AwardSheet;
import org.tasdiq.catalogue.AwardState;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.ui.shared.CasePage;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Zones;

/** A second person looks at a list of learners, and confirms or refuses it as a whole. */
@Route("catalogue/confirm-award/:id")
@Step("catalogue.confirmAward")
public class ConfirmAwardView extends Composite<Div>
        implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private final transient Awards awards;
    private final transient Texts texts;
    private final transient Zones zones;
    private final TextArea reason = new TextArea(getTranslation("catalogue.award.reason"));
    private final transient FieldErrors errors = new FieldErrors();
    private AwardId id = new AwardId(new UUID(0, 0));
    private String reference = "";
    private boolean done;

    ConfirmAwardView(Awards awards, Texts texts, Zones zones) {
        this.awards = awards;
        this.texts = texts;
        this.zones = zones;
        reason.setHelperText(getTranslation("catalogue.award.reason.hint"));
        reason.setMaxLength(1000);
        reason.setWidthFull();
        errors.field("reason", reason);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = AwardId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("award")));
        var award = awards.sheet(id);
        reference = award.reference();
        var title = new Div(new H1(title()));
        title.addClassName("step-title");
        var body = new Div(ruling(award), lines());
        body.addClassName("step-body");
        getContent().removeAll();
        getContent().add(title, head(award), body);
    }

    private Div head(AwardSheet award) {
        var number = new Anchor(CasePage.path(id), reference);
        number.addClassName("ltr");
        var head = new Div(
                number,
                new Anchor(OfferView.path(award.offer()), Descriptor.shown(award.title(), getLocale())),
                AwardWords.badge(award.state()));
        head.addClassName("row");
        return head;
    }

    private Section ruling(AwardSheet award) {
        var section = new Section(
                new H2(getTranslation("catalogue.award.ruling")),
                new Paragraph(getTranslation(
                        "catalogue.award.listed",
                        award.listedByName(),
                        Dates.moment(award.listedAt().atZone(zones.ofReader()), getLocale()))),
                new Paragraph(getTranslation(
                        "catalogue.award.counts",
                        award.counts().accepted(),
                        award.counts().faulty())),
                new Paragraph(getTranslation(
                        "catalogue.award.terms",
                        award.terms().leastAttendance(),
                        award.terms().leastScore(),
                        getTranslation("shell.language." + award.terms().language()))));
        section.addClassNames("card", "stack");
        if (award.state() != AwardState.WAITING) {
            section.add(new Span(getTranslation("refusal.catalogue.award.ruled")));
            return section;
        }
        var confirm = button(
                "catalogue.award.confirm",
                () -> ConfirmAction.ask(
                        getTranslation("catalogue.award.confirm"),
                        getTranslation(
                                "catalogue.award.confirm.text", award.counts().accepted()),
                        getTranslation("catalogue.award.confirm"),
                        () -> rule(true)));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var refuse = button("catalogue.award.refuse", () -> rule(false));
        var actions = new Div(confirm, refuse);
        actions.addClassName("step-actions");
        section.add(reason, actions);
        return section;
    }

    private Section lines() {
        var section = new Section(
                new H2(getTranslation("catalogue.award.lines")),
                new LearnerTable(awards.lines(id), texts, getLocale()));
        section.addClassNames("card", "stack");
        return section;
    }

    private Button button(String key, Runnable work) {
        var button = new Button(getTranslation(key));
        button.setDisableOnClick(true);
        button.addClickListener(pressed -> {
            try {
                work.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private void rule(boolean confirmed) {
        if (!errors.guard(() -> awards.confirmAward(id, new AwardRuling(confirmed, reason.getValue())))) return;
        done = true;
        UI.getCurrent().navigate(CasePage.path(id));
        Notice.done(getTranslation("shell.step.done", title()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!done && !reason.isEmpty()) ConfirmAction.askToLeave(event);
    }

    private String title() {
        return getTranslation("catalogue.confirmAward.title");
    }

    @Override
    public String getPageTitle() {
        return title() + " · " + reference + " · " + getTranslation("shell.name");
    }
}
