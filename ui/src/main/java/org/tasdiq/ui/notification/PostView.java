package org.tasdiq.ui.notification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.tasdiq.decision.Remedy;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.notification.PostOffice;
import org.tasdiq.notification.PostSheet;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.WidgetTexts;

/** When an institution lets mail leave, and where its letters send those who contest a decision. */
@Route("letters/post/:institution")
@Needs("notification.listWordings")
public class PostView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private final transient PostOffice post;
    private final TimePicker from = WidgetTexts.timePicker(getTranslation("notification.post.from"));
    private final TimePicker until = WidgetTexts.timePicker(getTranslation("notification.post.until"));
    private final Checkbox daysOff = new Checkbox(getTranslation("notification.post.daysOff"));
    private final Map<Remedy.Kind, TextField> addresses = new EnumMap<>(Remedy.Kind.class);
    private boolean touched;

    PostView(PostOffice post) {
        this.post = post;
        from.addValueChangeListener(changed -> touched = true);
        until.addValueChangeListener(changed -> touched = true);
        daysOff.addValueChangeListener(changed -> touched = true);
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new InstitutionId(UUID.fromString(
                    event.getRouteParameters().get("institution").orElseThrow())));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private void show(InstitutionId institution) {
        var sheet = post.sheet(institution);
        from.setValue(sheet.quietFrom());
        until.setValue(sheet.quietUntil());
        daysOff.setValue(sheet.quietDaysOff());
        addresses.clear();
        post.ways(institution).forEach(way -> addresses.put(way, address(way, sheet)));
        var hours = new Div(from, until);
        hours.addClassNames("fields", "pair");
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("letters", getTranslation("notification.wordings.back")),
                        new H1(getTranslation("notification.post")),
                        section("quiet", hours, daysOff),
                        section("addresses", addresses.values().toArray(new Component[0])),
                        new Div(save(institution)));
        touched = false;
    }

    private TextField address(Remedy.Kind way, PostSheet sheet) {
        var field = new TextField(getTranslation("notification.post.way." + way));
        field.setValue(sheet.addresses().getOrDefault(way, ""));
        field.setWidthFull();
        field.getElement().setAttribute("dir", "auto");
        field.addValueChangeListener(changed -> touched = true);
        return field;
    }

    private Button save(InstitutionId institution) {
        var errors = new FieldErrors().field("quietFrom", from).field("quietUntil", until);
        addresses.forEach((way, field) -> errors.field(way.name(), field));
        var save = new Button(getTranslation("notification.post.save"), pressed -> {
            from.setInvalid(false);
            until.setInvalid(false);
            var given = new EnumMap<Remedy.Kind, String>(Remedy.Kind.class);
            addresses.forEach((way, field) -> given.put(way, field.getValue()));
            var next = new PostSheet(from.getValue(), until.getValue(), daysOff.getValue(), given);
            if (!errors.guard(() -> post.write(institution, next))) return;
            show(institution);
            Notice.done(getTranslation("notification.post.saved"));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private Section section(String key, Component... content) {
        var section = new Section(
                new H2(getTranslation("notification.post.section." + key)),
                new Paragraph(getTranslation("notification.post.section." + key + ".text")));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (touched) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.post") + " · " + getTranslation("shell.name");
    }
}
