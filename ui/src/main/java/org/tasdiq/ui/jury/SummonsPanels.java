package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.jury.Sessions;
import org.tasdiq.portfolio.Excuses;
import org.tasdiq.ui.portfolio.ExcuseProofs;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Whoever was summoned reads when and where, and says whether they come. */
@org.springframework.stereotype.Component
public class SummonsPanels {
    private final Sessions sessions;
    private final Juries juries;
    private final Excuses excuses;
    private final MemberExcusePanels memberExcuses;
    private final Actors actors;
    private final Guard guard;

    SummonsPanels(
            Sessions sessions,
            Juries juries,
            Excuses excuses,
            MemberExcusePanels memberExcuses,
            Actors actors,
            Guard guard) {
        this.sessions = sessions;
        this.juries = juries;
        this.excuses = excuses;
        this.memberExcuses = memberExcuses;
        this.actors = actors;
        this.guard = guard;
    }

    /** Empty for whoever is not summoned. */
    public Component answer(CandidacyId file, Runnable changed) {
        if (!guard.allows("jury.answerSummons", file)) return new Div();
        var slot = sessions.slot(file);
        if (slot.isEmpty()) return new Div();
        var jury = juries.sheet(file);
        var plan = jury.session();
        boolean summoned = jury.status() == JuryStatus.CONVENED || jury.status() == JuryStatus.SCORED;
        if (plan == null || !summoned) return new Div();
        var person = actors.person();
        var given = slot.get().answers().stream()
                .filter(a -> a.person().equals(person))
                .findFirst();
        var card = new Div();
        card.addClassNames("card", "stack");
        card.add(
                new H2(I18NProvider.translate("jury.summons")),
                new Paragraph(I18NProvider.translate(
                        "jury.summons.when",
                        Dates.day(plan.date(), UI.getCurrent().getLocale()),
                        "\u2066" + plan.start() + "\u2069",
                        plan.place().isBlank() ? plan.videoLink() : plan.place())));
        given.ifPresent(answer -> card.add(new StatusBadge(
                I18NProvider.translate(answer.coming() ? "jury.summons.youCome" : "jury.summons.youCannot"),
                answer.coming() ? Tone.DONE : Tone.ATTENTION)));
        var why = new TextArea(I18NProvider.translate("jury.summons.why"));
        why.setHelperText(I18NProvider.translate("jury.summons.why.hint"));
        why.setWidthFull();
        var errors = new FieldErrors().field("text", why);
        var comes = button("jury.summons.come", () -> {
            sessions.answer(file, true, "");
            said(changed);
        });
        comes.addThemeVariants(ButtonVariant.PRIMARY);
        var cannot = button("jury.summons.excuse", () -> {
            if (errors.guard(() -> sessions.answer(file, false, why.getValue()))) said(changed);
        });
        var row = new Div(cannot);
        row.addClassName("step-actions");
        if (given.isEmpty() || !given.get().coming()) card.add(comes);
        card.add(why);
        if (guard.allows("portfolio.proveExcuse", file)) card.add(ExcuseProofs.own(excuses, file));
        memberExcuses.ownProofs(file).ifPresent(card::add);
        card.add(row);
        return card;
    }

    private static void said(Runnable changed) {
        Notice.done(I18NProvider.translate("jury.summons.thanks"));
        changed.run();
    }

    private static Button button(String key, Runnable work) {
        var button = new Button(I18NProvider.translate(key));
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
}
