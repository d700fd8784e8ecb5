package org.tasdiq.ui.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.catalogue.OfferSheet;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.RuleSheet;
import org.tasdiq.deadline.RuleTrial;
import org.tasdiq.deadline.Rules;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;

/** One deadline rule: its versions, and the next one, tried out on the open files before it is published. */
@Route("rule/:regime/:rule")
@Needs("deadline.readRules")
public class RuleView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private final transient Rules rules;
    private final transient Deadlines deadlines;
    private final transient Intake intake;
    private final transient Offers offers;
    private final transient Guard guard;
    private final transient LawDoors doors;
    private String regime = "";
    private String rule = "";
    private @Nullable RuleFields fields;

    RuleView(Rules rules, Deadlines deadlines, Intake intake, Offers offers, Guard guard, LawDoors doors) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.intake = intake;
        this.offers = offers;
        this.guard = guard;
        this.doors = doors;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        regime = event.getRouteParameters().get("regime").orElseThrow();
        rule = event.getRouteParameters().get("rule").orElseThrow();
        fill();
    }

    private void fill() {
        var versions = rules.versions(regime, rule);
        var latest = versions.getFirst();
        fields = null;
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("rules", getTranslation("deadline.rules.back")),
                        new H1(name()),
                        new Paragraph(getTranslation(
                                "deadline.rule.about",
                                getTranslation("identity.role." + latest.actor()),
                                getTranslation("deadline.consequence." + latest.consequence()))),
                        new Paragraph(getTranslation("deadline.rule.fixed")),
                        new Anchor("days-off", getTranslation("deadline.rule.calendar")),
                        section("deadline.versions", new VersionTable(doors).rules(versions)));
        if (rules.isChangedByMe(regime)) getContent().add(next(latest));
        else getContent().add(new Paragraph(getTranslation("refusal.deadline.notYourRegime")));
    }

    private Section next(RuleSheet latest) {
        var form = new RuleFields(latest, deadlines.today(regime));
        fields = form;
        var trial = new Div();
        trial.addClassName("stack");
        var tryOut = new Button(getTranslation("deadline.trial"), pressed -> tryOut(form, trial));
        var running = new RadioButtonGroup<Boolean>(getTranslation("deadline.publish.for"));
        running.setItems(false, true);
        running.setItemLabelGenerator(too -> getTranslation(too ? "deadline.publish.running" : "deadline.publish.new"));
        running.setValue(false);
        form.errors().field("running", running);
        var publish = new Button(getTranslation("deadline.publish"), pressed -> publish(form, running.getValue()));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        return section(
                "deadline.next",
                new Paragraph(getTranslation("deadline.next.text")),
                form,
                tryOut,
                trial,
                running,
                publish);
    }

    private void tryOut(RuleFields form, Div trial) {
        if (!form.errors().check()) return;
        form.errors().guard(() -> {
            var found = rules.tryOut(regime, rule, form.draft());
            trial.removeAll();
            var cases = found.changed().stream()
                    .map(RuleTrial.Line::file)
                    .distinct()
                    .toList();
            var references = intake.references(cases);
            var rest =
                    cases.stream().filter(one -> !references.containsKey(one)).map(OfferId::new);
            trial.add(new TrialTable(found, references, readable(rest)));
        });
    }

    private Map<UUID, OfferSheet> readable(Stream<OfferId> some) {
        return some.filter(offer -> guard.allows("catalogue.readOffer", offer) && offers.keeps(offer))
                .collect(Collectors.toMap(OfferId::value, offers::sheet));
    }

    private void publish(RuleFields form, boolean running) {
        if (!form.errors().check()) return;
        ConfirmAction.ask(
                getTranslation("deadline.publish"),
                getTranslation(running ? "deadline.publish.running.confirm" : "deadline.publish.new.confirm", name()),
                getTranslation("deadline.publish"),
                () -> {
                    if (!form.errors().guard(() -> rules.publish(regime, rule, form.draft(), running))) return;
                    Notice.done(getTranslation("deadline.published"));
                    fill();
                });
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H2(getTranslation(key)));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }

    private String name() {
        return getTranslation("deadline.rule." + rule);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (fields != null && fields.isTouched()) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return name() + " · " + getTranslation("deadline.rules") + " · " + getTranslation("shell.name");
    }
}
