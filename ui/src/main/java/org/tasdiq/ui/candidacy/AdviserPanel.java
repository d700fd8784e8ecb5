package org.tasdiq.ui.candidacy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.AdviserRequest;
import org.tasdiq.candidacy.Advisers;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.InvitationSheet;
import org.tasdiq.candidacy.InvitationState;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** The candidate invites an adviser, sees what they consented to and since when, and withdraws it. */
class AdviserPanel extends Composite<Div> {
    private final transient Advisers advisers;
    private final CandidacyId file;
    private final transient ZoneId zone;
    private final boolean inviting;
    private final boolean mailed;

    /**
     * @param inviting whether the file still needs an adviser; a consent can be withdrawn when it is over, too
     * @param mailed whether an invitation reaches somebody without an account
     */
    AdviserPanel(Advisers advisers, CandidacyId file, ZoneId zone, boolean inviting, boolean mailed) {
        this.advisers = advisers;
        this.file = file;
        this.zone = zone;
        this.inviting = inviting;
        this.mailed = mailed;
        getContent().addClassNames("card", "stack");
        show();
    }

    private void show() {
        var all = advisers.of(file);
        getContent().removeAll();
        getContent().add(new H2(getTranslation("candidacy.adviser")));
        if (inviting) getContent().add(new Paragraph(getTranslation("candidacy.adviser.text")));
        var present = in(all, InvitationState.ACCEPTED);
        present.forEach(consent -> getContent().add(present(consent)));
        var open = in(all, InvitationState.INVITED);
        open.forEach(waiting -> getContent().add(waiting(waiting)));
        if (inviting && open.isEmpty()) getContent().add(present.isEmpty() ? form() : another());
        var past = all.stream()
                .filter(i -> i.state() != InvitationState.ACCEPTED && i.state() != InvitationState.INVITED)
                .toList();
        if (!past.isEmpty()) getContent().add(past(past));
    }

    private static List<InvitationSheet> in(List<InvitationSheet> all, InvitationState state) {
        return all.stream().filter(i -> i.state() == state).toList();
    }

    private Component present(InvitationSheet present) {
        var name = Objects.requireNonNullElse(present.adviser(), present.email());
        var mayWrite = new Checkbox(getTranslation("candidacy.adviser.mayWrite"), present.mayWrite());
        mayWrite.setHelperText(getTranslation("candidacy.adviser.mayWrite.hint"));
        mayWrite.addValueChangeListener(changed -> {
            advisers.entrust(file, changed.getValue());
            Notice.done(getTranslation("candidacy.adviser.changed"));
        });
        var withdraw = new Button(
                getTranslation("candidacy.adviser.withdraw"),
                pressed -> ConfirmAction.askBeforeLoss(
                        getTranslation("candidacy.adviser.withdraw"),
                        getTranslation("candidacy.adviser.withdraw.text", name),
                        getTranslation("candidacy.adviser.withdraw"),
                        () -> {
                            advisers.withdrawConsent(file);
                            Notice.done(getTranslation("candidacy.adviser.withdrawn"));
                            show();
                        }));
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        var block = new Div(
                new Paragraph(getTranslation("candidacy.adviser.present", name, day(present.answeredAt()))),
                mayWrite,
                withdraw);
        block.addClassName("fields");
        return block;
    }

    private Component waiting(InvitationSheet waiting) {
        var withdraw = new Button(getTranslation("candidacy.adviser.uninvite"), pressed -> {
            advisers.uninvite(file);
            Notice.done(getTranslation("candidacy.adviser.uninvited"));
            show();
        });
        var block = new Div(
                new StatusBadge(getTranslation("candidacy.invitationState.INVITED"), Tone.INFO),
                new Paragraph(getTranslation(
                        "candidacy.adviser.waiting",
                        waiting.email(),
                        day(waiting.invitedAt()),
                        Dates.day(waiting.expiresOn(), getLocale()))),
                withdraw);
        block.addClassName("fields");
        return block;
    }

    private Component another() {
        var another = new Div(new Paragraph(getTranslation("candidacy.adviser.another.text")), form());
        return new Details(getTranslation("candidacy.adviser.another"), another);
    }

    private Component form() {
        var email = new EmailField(getTranslation("candidacy.adviser.email"));
        email.setHelperText(getTranslation("candidacy.adviser.hint"));
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        var language = new Select<Locale>();
        language.setLabel(getTranslation("candidacy.adviser.language"));
        language.setItems(Texts.LOCALES);
        language.setItemLabelGenerator(l -> getTranslation("shell.language." + l.getLanguage()));
        language.setValue(Texts.nearest(getLocale()));
        var mayWrite = new Checkbox(getTranslation("candidacy.adviser.mayWrite"));
        mayWrite.setHelperText(getTranslation("candidacy.adviser.mayWrite.hint"));
        var errors = new FieldErrors()
                .field("email", email)
                .rule(email, written -> written.isBlank() ? Refusal.invalid("email", "email") : null);
        var invite = new Button(getTranslation("candidacy.adviser.invite"), pressed -> {
            if (!errors.check()
                    || !errors.guard(() -> advisers.invite(
                            file,
                            new AdviserRequest(
                                    email.getValue(), language.getValue().toLanguageTag(), mayWrite.getValue()))))
                return;
            Notice.done(getTranslation("candidacy.adviser.invited", email.getValue()));
            show();
        });
        var fields = new Div(email, language, mayWrite, invite);
        if (!mailed)
            fields.addComponentAsFirst(new Paragraph(
                    Symbol.TRIANGLE_ALERT.icon(), new Text(" " + getTranslation("candidacy.adviser.noMail"))));
        fields.addClassName("fields");
        return fields;
    }

    private Component past(List<InvitationSheet> past) {
        var lines = new UnorderedList();
        lines.addClassName("lines");
        for (var one : past) {
            var when = new Span(day(one.endedAt() == null ? one.answeredAt() : one.endedAt()));
            when.addClassName("quiet");
            var line = new ListItem(
                    new Span(Objects.requireNonNullElse(one.adviser(), one.email())),
                    new StatusBadge(getTranslation("candidacy.invitationState." + one.state()), Tone.NEUTRAL),
                    when);
            if (!one.farewell().isEmpty()) line.add(new Said(one.farewell()));
            lines.add(line);
        }
        return lines;
    }

    private String day(@Nullable Instant moment) {
        return moment == null ? "" : Dates.day(moment.atZone(zone), getLocale());
    }
}
