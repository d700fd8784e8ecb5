package org.tasdiq.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.identity.Enrolment;
import org.tasdiq.identity.SecondFactors;
import org.tasdiq.ui.shared.CodeField;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** Setting up an authenticator, its recovery codes, renewing it and taking it away. */
class SecondFactorPanel extends Composite<Div> {
    private final transient SecondFactors factors;
    private final ZoneId zone;
    private final transient Runnable changed;

    /** @param changed told once a factor was enrolled or taken away */
    SecondFactorPanel(SecondFactors factors, ZoneId zone, Runnable changed) {
        this.factors = factors;
        this.zone = zone;
        this.changed = changed;
        getContent().addClassNames("card", "stack");
        overview();
    }

    private void overview() {
        var factor = factors.own();
        var since = factor.enrolledAt();
        if (since == null) {
            show(
                    new Paragraph(getTranslation("account.factor.none")),
                    primary("account.factor.begin", () -> enrol(factors.begin(""))));
            return;
        }
        var badge = new StatusBadge(getTranslation("account.factor.on"), Tone.DONE);
        var left = new Paragraph(getTranslation("account.recovery.left", factor.recoveryCodes()));
        var code = new CodeField(true);
        var errors = code.errors();
        var buttons = new Div(
                button("account.factor.renew", () -> {
                    if (errors.check()) errors.guard(() -> enrol(factors.begin(code.getValue())));
                }),
                button("account.recovery.renew", () -> {
                    if (errors.check()) errors.guard(() -> keep(factors.renewRecovery(code.getValue())));
                }),
                button("account.factor.remove", () -> {
                    if (errors.check()) askToRemove(() -> errors.guard(() -> remove(code.getValue())));
                }));
        buttons.addClassName("row");
        show(
                badge,
                new Paragraph(getTranslation("account.factor.since", Dates.day(since.atZone(zone), getLocale()))),
                left,
                new H3(getTranslation("account.factor.change")),
                new Paragraph(getTranslation("account.factor.change.text")),
                code,
                buttons);
    }

    private void enrol(Enrolment enrolment) {
        var secret = new Span(enrolment.secret().replaceAll("(.{4})(?!$)", "$1 "));
        secret.addClassNames("ltr", "secret");
        secret.setId("second-factor-secret");
        var open = new Anchor();
        open.setText(getTranslation("account.factor.open"));
        open.setUnsafeHref(enrolment.uri()); // otpauth: opens the authenticator on this device
        open.setRouterIgnore(true);
        var code = new CodeField(false);
        var errors = code.errors();
        var cancel = button("shell.cancel", this::overview);
        var row = new Div(
                primary("account.factor.enrol", () -> {
                    if (errors.check()) errors.guard(() -> keep(factors.enrol(code.getValue())));
                }),
                cancel);
        row.addClassName("row");
        show(
                new Paragraph(getTranslation("account.factor.scan")),
                new QrPicture(enrolment.uri(), getTranslation("account.factor.qr")),
                new Paragraph(getTranslation("account.factor.secret")),
                secret,
                new Div(open),
                code,
                row);
        code.focus();
    }

    private void keep(List<String> codes) {
        var list = new UnorderedList();
        list.addClassNames("ltr", "secret", "recovery");
        codes.forEach(code -> list.add(new ListItem(code)));
        var text = String.join("\r\n", codes).getBytes(StandardCharsets.UTF_8);
        var download = new Anchor(
                DownloadHandler.fromInputStream(request -> new DownloadResponse(
                        new ByteArrayInputStream(text), "tasdiq-recovery-codes.txt", "text/plain", text.length)),
                getTranslation("account.recovery.download"));
        show(
                new H3(getTranslation("account.recovery")),
                new Paragraph(getTranslation("account.recovery.text")),
                list,
                new Div(download),
                primary("account.recovery.kept", () -> {
                    overview();
                    changed.run();
                }));
        Live.say(getTranslation("account.factor.on"));
    }

    private void askToRemove(Runnable removal) {
        ConfirmAction.askBeforeLoss(
                getTranslation("account.factor.remove.title"),
                getTranslation("account.factor.remove.text"),
                getTranslation("account.factor.remove"),
                removal);
    }

    private void remove(String code) {
        factors.remove(code);
        Notice.done(getTranslation("account.factor.removed"));
        overview();
        changed.run();
    }

    private void show(Component... content) {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("account.factor")));
        getContent().add(content);
    }

    private Button primary(String key, Runnable act) {
        var button = button(key, act);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key));
        button.setDisableOnClick(true);
        button.addClickListener(pressed -> {
            try {
                act.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
