package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.JurorList;
import org.tasdiq.jury.JurorRecord;
import org.tasdiq.jury.JurorSheet;
import org.tasdiq.jury.Jurors;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.PersonHistory;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** One juror of the register: what they have done, what is known of them, and whether they are called; or a new one. */
@Route("juror/:institution/:person?")
@Needs("jury.listRegisters")
public class JurorView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private final transient Jurors jurors;
    private final transient JurorList list;
    private final transient RegistryDoors doors;
    private final transient PersonHistory history;
    private InstitutionId institution = new InstitutionId(new UUID(0, 0));
    private @Nullable JurorFields fields;
    private String name = "";

    JurorView(Jurors jurors, JurorList list, RegistryDoors doors, PersonHistory history) {
        this.jurors = jurors;
        this.list = list;
        this.doors = doors;
        this.history = history;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            institution = new InstitutionId(
                    UUID.fromString(parameters.get("institution").orElseThrow()));
            var person = parameters.get("person").map(UUID::fromString).map(PersonId::new);
            fill(person.isEmpty() ? null : jurors.sheet(institution, person.get()));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private void fill(@Nullable JurorSheet juror) {
        name = juror == null ? getTranslation("jury.registry.new") : juror.name();
        fields = null;
        getContent().removeAll();
        getContent().add(new Anchor("jurors", getTranslation("jury.registry.back")), new H1(name));
        if (juror != null) about(juror);
        if (doors.keeps(institution)) keep(juror);
        else if (juror != null)
            getContent().add(section("known", new JurorFacts().profile(juror, doors.certifications(institution))));
    }

    private void about(JurorSheet juror) {
        var badges = new Div(new StatusBadge(getTranslation("jury.quality." + juror.quality()), Tone.NEUTRAL));
        badges.addClassName("row");
        if (!juror.isActive()) badges.add(new StatusBadge(getTranslation("jury.registry.inactive"), Tone.STOP));
        getContent().add(badges);
        if (!juror.isActive()) getContent().add(new Said(juror.inactiveReason()));
        if (doors.keeps(institution) && doors.lacksRole(juror)) getContent().add(roleMissing(juror));
        var record = list.records(institution).getOrDefault(juror.person(), JurorRecord.NOTHING);
        getContent()
                .add(section(
                        "workload",
                        new JurorFacts().record(record, juror.profile().filesPerYear())));
    }

    private Component roleMissing(JurorSheet juror) {
        var note = new Section(
                new H2(getTranslation("jury.registry.noRole")),
                new Paragraph(getTranslation("jury.registry.noRole.text")));
        if (doors.grants(institution)) {
            note.add(new Button(
                    getTranslation("jury.registry.giveRole"),
                    pressed -> UI.getCurrent()
                            .navigate(
                                    "people/" + institution.value() + "/"
                                            + juror.person().value(),
                                    QueryParameters.of("role", Role.JURY_MEMBER.name()))));
        }
        note.addClassNames("card", "stack");
        return note;
    }

    private void keep(@Nullable JurorSheet juror) {
        var form = new JurorFields(juror, doors.certifications(institution));
        var errors = form.errors();
        if (juror != null) {
            fields = form;
            getContent()
                    .add(
                            form,
                            save(form, errors, juror::person),
                            calling(juror),
                            section("history", history.of(institution, juror.person())));
            return;
        }
        if (doors.grants(institution)) {
            getContent()
                    .add(new Anchor(
                            PageAddress.of(
                                    "people",
                                    Map.of(
                                            "everybody",
                                            "true",
                                            "institution",
                                            institution.value().toString())),
                            getTranslation("jury.registry.giveSomebody")));
        }
        var members = jurors.notEntered(institution);
        if (members.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.USERS,
                            getTranslation("jury.registry.nobody"),
                            getTranslation("jury.registry.nobody.text")));
            return;
        }
        fields = form;
        var person = person(members);
        errors.field("person", person).rule(person, one -> one == null ? Refusal.invalid("person", "required") : null);
        getContent()
                .add(person, form, save(form, errors, () -> person.getValue().id()));
    }

    private ComboBox<PersonSheet> person(List<PersonSheet> members) {
        var person = new ComboBox<PersonSheet>(getTranslation("jury.registry.person"));
        person.setItems(members);
        person.setItemLabelGenerator(one -> one.name() + " · " + one.email());
        person.setHelperText(getTranslation("jury.registry.nobody.text"));
        person.setRequiredIndicatorVisible(true);
        person.setWidthFull();
        return person;
    }

    private Component save(JurorFields form, FieldErrors errors, Supplier<PersonId> person) {
        var clash = new Div();
        var save = new Button(getTranslation("jury.registry.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(pressed -> {
            if (errors.check()) register(form, errors, person.get(), clash);
        });
        var below = new Div(clash, new Div(save));
        below.addClassName("stack");
        return below;
    }

    private void register(JurorFields form, FieldErrors errors, PersonId person, Div clash) {
        clash.removeAll();
        try {
            if (!errors.guard(() -> jurors.register(form.entry(person, institution)))) return;
        } catch (Refusal refusal) {
            if (!refusal.code().equals("jury.entryChanged")) throw refusal;
            var present = jurors.sheet(institution, person);
            clash.add(new EntryClash(present, form.changedIn(present), () -> {
                form.correct(present);
                register(form, errors, person, clash);
            }));
            return;
        }
        form.untouch();
        Notice.done(getTranslation("jury.registry.saved"));
        UI.getCurrent().navigate("jurors");
    }

    private Component calling(JurorSheet juror) {
        if (!juror.isActive()) {
            var activate = new Button(getTranslation("jury.registry.activate"), pressed -> {
                jurors.activate(institution, juror.person());
                again(juror, "jury.registry.activated");
            });
            return section("calling", new Paragraph(getTranslation("jury.registry.activate.text")), activate);
        }
        var reason = new TextField(getTranslation("jury.registry.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors()
                .field("reason", reason)
                .rule(reason, text -> text.isBlank() ? Refusal.invalid("reason", "required") : null);
        var deactivate = new Button(getTranslation("jury.registry.deactivate"));
        deactivate.addThemeVariants(ButtonVariant.ERROR);
        deactivate.addClickListener(pressed -> {
            if (!errors.check()) return;
            ConfirmAction.askBeforeLoss(
                    getTranslation("jury.registry.deactivate.title", juror.name()),
                    getTranslation("jury.registry.deactivate.text"),
                    getTranslation("jury.registry.deactivate"),
                    () -> {
                        if (errors.guard(() -> jurors.deactivate(institution, juror.person(), reason.getValue())))
                            again(juror, "jury.registry.deactivated");
                    });
        });
        return section("calling", new Paragraph(getTranslation("jury.registry.deactivate.text")), reason, deactivate);
    }

    private void again(JurorSheet juror, String key) {
        fill(jurors.sheet(institution, juror.person()));
        Notice.done(getTranslation(key));
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H2(getTranslation("jury.registry.section." + key)));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (fields != null && fields.isTouched()) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("jury.registry") + " · " + getTranslation("shell.name");
    }
}
