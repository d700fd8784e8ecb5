package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasdiq.Refusal;
import org.tasdiq.catalogue.DesignId;
import org.tasdiq.catalogue.DesignSheet;
import org.tasdiq.catalogue.Designs;
import org.tasdiq.catalogue.ModuleDesign;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.EscoSkills;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Saved;

/** From a course module to drafts of offers, step by step; what is written is kept whenever a field is left. */
@Route("module-design/:institution/:design")
@Needs("catalogue.listOffers")
public class DesignView extends Composite<Div>
        implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver, DesignSteps.Hand {
    private final transient Designs designs;
    private final transient OfferDoors doors;
    private final transient EscoSkills skills;
    private final Saved saved = new Saved();
    private final OrderedList ways = new OrderedList();
    private final Section body = new Section();
    private final UnorderedList advice = new UnorderedList();
    private final Section advised = new Section();
    private InstitutionId institution = new InstitutionId(new UUID(0, 0));
    private DesignId id = new DesignId(new UUID(0, 0));
    private transient ModuleDesign content = ModuleDesign.empty("fr", "");
    private transient List<CertificationSheet> certifications = List.of();
    private int revision;
    private int step;
    private boolean unsaved;

    DesignView(Designs designs, OfferDoors doors, EscoSkills skills) {
        this.designs = designs;
        this.doors = doors;
        this.skills = skills;
        ways.addClassNames("row", "ways");
        body.addClassNames("card", "stack");
        advice.addClassName("lines");
        advised.addClassNames("card", "stack");
        getContent().addClassName("stack");
    }

    static String path(InstitutionId institution, DesignId id) {
        return "module-design/" + institution.value() + "/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            institution = new InstitutionId(
                    UUID.fromString(parameters.get("institution").orElseThrow()));
            id = new DesignId(UUID.fromString(parameters.get("design").orElseThrow()));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
        var sheet = designs.sheet(institution, id);
        take(sheet);
        certifications = doors.certifications(institution);
        step = sheet.done() ? DesignSteps.LAST : 0;
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("offers", getTranslation("catalogue.back.list")),
                        new H1(getTranslation("catalogue.design.of", content.title())),
                        new Paragraph(getTranslation("catalogue.design.text")),
                        saved,
                        ways,
                        body,
                        advised);
        show();
    }

    private void take(DesignSheet sheet) {
        content = sheet.content();
        revision = sheet.revision();
        advice.removeAll();
        for (var one : sheet.advice())
            advice.add(new ListItem(getTranslation(
                    "catalogue.design.advice." + one.code(), one.arguments().toArray())));
        advised.removeAll();
        advised.add(
                new H2(getTranslation("catalogue.design.advice")),
                sheet.advice().isEmpty() ? new Paragraph(getTranslation("catalogue.design.advice.none")) : advice);
    }

    private void show() {
        ways.removeAll();
        for (int i = 0; i <= DesignSteps.LAST; i++) ways.add(new ListItem(way(i)));
        body.removeAll();
        var heading = new H2(getTranslation("catalogue.design.step." + step));
        heading.getElement().setAttribute("tabindex", "-1");
        body.add(heading, new Paragraph(getTranslation("catalogue.design.step." + step + ".text")));
        if (step == DesignSteps.LAST) body.add(making());
        else new DesignSteps(content, certifications, skills, this).show(step, body);
        var back = new Button(getTranslation("catalogue.design.back"), pressed -> go(step - 1));
        back.setEnabled(step > 0);
        var on = new Button(getTranslation("catalogue.design.on"), pressed -> go(step + 1));
        on.setVisible(step < DesignSteps.LAST);
        on.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(back, on);
        row.addClassName("step-actions");
        body.add(row);
    }

    private Component way(int number) {
        var way = new Button(getTranslation("catalogue.design.step." + number), pressed -> go(number));
        way.addThemeVariants(ButtonVariant.TERTIARY);
        if (number == step) way.getElement().setAttribute("aria-current", "step");
        return way;
    }

    private void go(int number) {
        step = Math.clamp(number, 0, DesignSteps.LAST);
        show();
        body.getElement().executeJs("this.querySelector('h2')?.focus()");
        Live.say(getTranslation("catalogue.design.step." + step));
    }

    @Override
    public void changed(ModuleDesign next) {
        content = next;
        unsaved = true;
        saved.pending();
        try {
            designs.write(institution, id, revision, next);
        } catch (Refusal refused) {
            Notice.refused(
                    getTranslation(
                            "refusal." + refused.code(), refused.arguments().toArray()),
                    null);
            return;
        }
        take(designs.sheet(institution, id));
        unsaved = false;
        saved.now();
    }

    @Override
    public void changedAndShown(ModuleDesign next) {
        changed(next);
        show();
    }

    private Component making() {
        var sheet = designs.sheet(institution, id);
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var cut : content.cuts())
            list.add(new ListItem(Stream.of(Stream.of(cut.title()), volume(cut), cut.competencies().stream())
                    .flatMap(words -> words)
                    .collect(Collectors.joining(" · "))));
        var part = new Div(list);
        part.addClassName("stack");
        if (sheet.done()) {
            part.add(new Paragraph(getTranslation("catalogue.design.done", sheet.offersMade())));
            return part;
        }
        var make = new Button(
                getTranslation("catalogue.design.make", content.cuts().size()));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setEnabled(sheet.ready());
        make.setDisableOnClick(true);
        make.addClickListener(pressed -> {
            var made = designs.make(institution, id);
            Notice.done(getTranslation("catalogue.design.made", made.size()));
            UI.getCurrent().navigate("offers");
        });
        if (!sheet.ready()) part.add(new Paragraph(getTranslation("catalogue.design.notReady")));
        part.add(make, discarding());
        return part;
    }

    /** Its hours, and its share of the credits of the module. */
    private Stream<String> volume(ModuleDesign.Cut cut) {
        var hours = cut.hours();
        var credits = content.share(cut);
        return Stream.concat(
                hours == null ? Stream.empty() : Stream.of(getTranslation("catalogue.hours", hours)),
                credits == null ? Stream.empty() : Stream.of(getTranslation("catalogue.credits", credits)));
    }

    private Component discarding() {
        var discard = new Button(getTranslation("catalogue.design.discard"));
        discard.addThemeVariants(ButtonVariant.ERROR);
        discard.addClickListener(pressed -> ConfirmAction.askBeforeLoss(
                getTranslation("catalogue.design.discard.ask"),
                getTranslation("catalogue.design.discard.text"),
                getTranslation("catalogue.design.discard"),
                () -> {
                    designs.discard(institution, id);
                    UI.getCurrent().navigate("offers");
                }));
        return discard;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.design.of", content.title()) + " · " + getTranslation("shell.name");
    }
}
