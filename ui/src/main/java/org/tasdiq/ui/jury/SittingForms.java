package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Optional;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.SittingSheet;
import org.tasdiq.jury.Sittings;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;

/** Opening, changing and closing a session, for those who may. */
@org.springframework.stereotype.Component
class SittingForms {
    private final Sittings sittings;
    private final Actors actors;

    SittingForms(Sittings sittings, Actors actors) {
        this.sittings = sittings;
        this.actors = actors;
    }

    boolean mayManage(InstitutionId institution) {
        return actors.current().is(Role.JURY_SECRETARY, institution);
    }

    Optional<Component> opening(InstitutionSheet institution, LocalDate today, Runnable done) {
        if (!mayManage(institution.id())) return Optional.empty();
        var fields = new SittingFields(today, null);
        var errors = fields.errors();
        var open = button("jury.sitting.open", () -> {
            if (!errors.check() || !errors.guard(() -> sittings.open(institution.id(), fields.plan()))) return;
            Notice.done(I18NProvider.translate("jury.sitting.opened"));
            done.run();
        });
        return Optional.of(folded("jury.sitting.new", fields, open));
    }

    /** What is changed is asked for only where somebody has to be told: the core says when. */
    Component changing(SittingSheet sitting, LocalDate today, Runnable done) {
        var fields = new SittingFields(today, sitting.plan());
        var reason = new TextField(I18NProvider.translate("jury.sitting.reason"));
        reason.setHelperText(I18NProvider.translate("jury.sitting.reason.hint"));
        reason.setWidthFull();
        fields.add(reason);
        var errors = fields.errors().field("reason", reason);
        var change =
                button("jury.sitting.change.save", () -> {
                    if (!errors.check()
                            || !errors.guard(() -> sittings.change(
                                    sitting.institution(), sitting.id(), fields.plan(), reason.getValue()))) return;
                    Notice.done(I18NProvider.translate("jury.sitting.changed"));
                    done.run();
                });
        return folded("jury.sitting.change", fields, change);
    }

    Button closing(SittingSheet sitting) {
        var button = new Button(I18NProvider.translate("jury.sitting.close"));
        button.addThemeVariants(ButtonVariant.ERROR);
        button.addClickListener(pressed -> ConfirmAction.askBeforeLoss(
                I18NProvider.translate("jury.sitting.close.title"),
                I18NProvider.translate("jury.sitting.close.text"),
                I18NProvider.translate("jury.sitting.close"),
                () -> {
                    sittings.close(sitting.institution(), sitting.id());
                    UI.getCurrent().navigate("sessions");
                    Notice.done(I18NProvider.translate("jury.sitting.closed"));
                }));
        return button;
    }

    private static Button button(String key, Runnable work) {
        var button = new Button(I18NProvider.translate(key));
        button.addThemeVariants(ButtonVariant.PRIMARY);
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

    private static Component folded(String key, SittingFields fields, Button button) {
        var content = new Div(fields, button);
        content.addClassName("stack");
        var details = new Details(I18NProvider.translate(key), content);
        details.addClassName("card");
        return details;
    }
}
