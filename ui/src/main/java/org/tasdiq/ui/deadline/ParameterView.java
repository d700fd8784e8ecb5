package org.tasdiq.ui.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.ParameterDraft;
import org.tasdiq.deadline.ParameterKind;
import org.tasdiq.deadline.ParameterSheet;
import org.tasdiq.deadline.Parameters;
import org.tasdiq.deadline.Rules;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;

/** One parameter of a regime: its versions, and what it is to be set to next. */
@Route("parameter/:regime/:name")
@Needs("deadline.readRules")
public class ParameterView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private static final Set<ParameterKind.Type> WRITTEN =
            EnumSet.of(ParameterKind.Type.NUMBER, ParameterKind.Type.SHARE, ParameterKind.Type.PERIOD);

    private final transient Parameters parameters;
    private final transient Rules rules;
    private final transient Deadlines deadlines;
    private final transient LawDoors doors;
    private String title = "";
    private boolean touched;

    ParameterView(Parameters parameters, Rules rules, Deadlines deadlines, LawDoors doors) {
        this.parameters = parameters;
        this.rules = rules;
        this.deadlines = deadlines;
        this.doors = doors;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill(
                event.getRouteParameters().get("regime").orElseThrow(),
                event.getRouteParameters().get("name").orElseThrow());
    }

    private void fill(String regime, String name) {
        var versions = parameters.versions(regime, name);
        var latest = versions.getFirst();
        title = SettingWords.name(latest);
        touched = false;
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("rules", getTranslation("deadline.rules.back")),
                        new H1(title),
                        section("deadline.versions", new VersionTable(doors).parameters(versions)),
                        next(latest));
    }

    private Component next(ParameterSheet latest) {
        var kind = latest.kind();
        if (kind == null) return new Paragraph(getTranslation("refusal.deadline.parameterFixed"));
        if (!rules.isChangedByMe(latest.regime()))
            return new Paragraph(getTranslation("refusal.deadline.notYourRegime"));
        var errors = new FieldErrors();
        var form = new Div();
        form.addClassName("fields");
        var setting = setting(latest.setting(), kind, errors, form);
        var publication = new PublicationFields(latest.legalBasis(), deadlines.today(latest.regime()), errors);
        publication.whenTouched(() -> touched = true);
        form.add(publication);
        var publish = new Button(
                getTranslation("deadline.publish"), pressed -> publish(latest, setting, publication, errors));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        return section("deadline.next", form, publish);
    }

    private Supplier<String> setting(String present, ParameterKind kind, FieldErrors errors, Div form) {
        var label = getTranslation("deadline.parameters.value");
        if (WRITTEN.contains(kind.type())) {
            var text = new TextField(label, present, "");
            text.addClassName("ltr");
            text.setMaxLength(20);
            text.addValueChangeListener(changed -> touched = true);
            text.setHelperText(
                    kind.type() == ParameterKind.Type.PERIOD
                            ? getTranslation("deadline.edit.duration.hint")
                            : getTranslation(
                                    "refusal.deadline.settingUnknown." + kind.type(), kind.least(), kind.most()));
            errors.field("setting", text);
            form.add(text);
            return text::getValue;
        }
        if (kind.type() == ParameterKind.Type.SET) return several(present, kind, errors, form);
        var choice = new Select<String>();
        choice.setLabel(label);
        choice.setItems(kind.type() == ParameterKind.Type.FLAG ? List.of("true", "false") : kind.choices());
        choice.setItemLabelGenerator(one -> one == null ? "" : getTranslation("deadline.setting." + one));
        choice.setValue(present);
        choice.addValueChangeListener(changed -> touched = true);
        errors.field("setting", choice);
        form.add(choice);
        return () -> Objects.requireNonNullElse(choice.getValue(), "");
    }

    private Supplier<String> several(String present, ParameterKind kind, FieldErrors errors, Div form) {
        var choices = new CheckboxGroup<String>(getTranslation("deadline.parameters.value"));
        choices.setItems(kind.choices());
        choices.setItemLabelGenerator(one -> getTranslation("deadline.setting." + one));
        choices.setValue(Set.of(present.split(" ")));
        choices.addValueChangeListener(changed -> touched = true);
        errors.field("setting", choices);
        form.add(choices);
        return () ->
                kind.choices().stream().filter(choices.getValue()::contains).collect(Collectors.joining(" "));
    }

    private void publish(
            ParameterSheet latest, Supplier<String> setting, PublicationFields publication, FieldErrors errors) {
        if (!errors.check()) return;
        ConfirmAction.ask(
                getTranslation("deadline.publish"),
                getTranslation("deadline.publish.new.confirm", title),
                getTranslation("deadline.publish"),
                () -> {
                    var draft = new ParameterDraft(
                            setting.get(), publication.validFrom(), publication.basis(), publication.reason());
                    if (!errors.guard(() -> parameters.set(latest.regime(), latest.name(), draft))) return;
                    Notice.done(getTranslation("deadline.published"));
                    fill(latest.regime(), latest.name());
                });
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H2(getTranslation(key)));
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
        return title + " · " + getTranslation("deadline.rules") + " · " + getTranslation("shell.name");
    }
}
