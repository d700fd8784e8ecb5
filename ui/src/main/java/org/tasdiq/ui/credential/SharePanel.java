package org.tasdiq.ui.credential;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.tasdiq.Dates;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.ShareSheet;
import org.tasdiq.credential.SharedField;
import org.tasdiq.credential.Shares;
import org.tasdiq.credential.WalletEntry;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;
import org.tasdiq.ui.shared.WidgetTexts;

/** The links that show one credential: made for a while and for chosen parts, counted, withdrawn. */
class SharePanel extends Composite<Div> {
    private static final int USUAL_MONTHS = 3;

    private final transient Shares shares;
    private final transient CredentialSheet credential;
    private final ZoneId zone;
    private final String title;
    private final Div links = new Div();

    SharePanel(Shares shares, WalletEntry entry, ZoneId zone) {
        this.shares = shares;
        this.credential = entry.credential();
        this.zone = zone;
        this.title = entry.title().in(getLocale());
        links.addClassName("stack");
        var form = new NativeDetails(getTranslation("credential.share.make"), form(entry.today()));
        getContent().add(new H3(getTranslation("credential.share")), links, form);
        getContent().addClassName("stack");
        list();
    }

    private Div form(LocalDate today) {
        var fields = new CheckboxGroup<SharedField>(getTranslation("credential.share.fields"));
        fields.setItems(SharedField.values());
        fields.setItemLabelGenerator(field -> getTranslation("credential.field." + field));
        fields.setValue(
                EnumSet.of(SharedField.HOLDER, SharedField.DECIDED_ON, SharedField.CREDITS, SharedField.OUTCOMES));
        fields.setHelperText(getTranslation("credential.share.fields.hint"));
        var lastDay = WidgetTexts.datePicker(getTranslation("credential.share.lastDay"));
        lastDay.setMin(today);
        lastDay.setValue(today.plusMonths(USUAL_MONTHS));
        lastDay.setRequiredIndicatorVisible(true);
        var errors = new FieldErrors().field("lastDay", lastDay);
        var make = new Button(getTranslation("credential.share.make"), pressed -> make(fields, lastDay, errors));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(fields, lastDay, new Div(make));
        form.addClassName("stack");
        return form;
    }

    private void make(CheckboxGroup<SharedField> fields, DatePicker lastDay, FieldErrors errors) {
        lastDay.setInvalid(false);
        if (!errors.guard(() -> shares.make(credential.file(), credential.id(), fields.getValue(), lastDay.getValue())))
            return;
        list();
        Notice.done(getTranslation("credential.share.made"));
    }

    private void list() {
        links.removeAll();
        var all = shares.of(credential.file(), credential.id());
        var open = all.stream().filter(ShareSheet::open).toList();
        var over = all.stream().filter(share -> !share.open()).toList();
        if (open.isEmpty()) {
            var none = new Paragraph(getTranslation("credential.share.none"));
            none.addClassName("quiet");
            links.add(none);
        }
        open.forEach(share -> links.add(open(share)));
        if (over.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("lines");
        over.forEach(share -> list.add(new ListItem(
                new StatusBadge(
                        getTranslation(
                                share.withdrawnAt() == null
                                        ? "credential.share.expired"
                                        : "credential.share.withdrawn"),
                        Tone.NEUTRAL),
                new Span(shows(share)),
                new Span(counted(share)))));
        links.add(new NativeDetails(getTranslation("credential.share.over", over.size()), list));
    }

    private Div open(ShareSheet share) {
        var address =
                new TextField(getTranslation(share.printed() ? "credential.share.printed" : "credential.share.link"));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.addClassName("ltr");
        address.setValue(share.path());
        getUI().ifPresent(ui -> resolve(ui, address, share));
        addAttachListener(attached -> resolve(attached.getUI(), address, share));
        var look = new Anchor("/" + share.path(), getTranslation("credential.share.look"), AnchorTarget.BLANK);
        look.setRouterIgnore(true);
        var withdraw = new Button(
                getTranslation("credential.share.withdraw"),
                pressed -> ConfirmAction.askBeforeLoss(
                        getTranslation("credential.share.withdraw"),
                        getTranslation(
                                share.printed()
                                        ? "credential.share.withdraw.printed"
                                        : "credential.share.withdraw.text",
                                title),
                        getTranslation("credential.share.withdraw"),
                        () -> withdraw(share)));
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        var acts = new Div(look, withdraw);
        acts.addClassName("row");
        var about = new Paragraph(shows(share) + " " + until(share) + " " + counted(share));
        about.addClassName("quiet");
        var line = new Div(address, about, acts);
        line.addClassNames("stack", "share");
        return line;
    }

    private static void resolve(UI ui, TextField address, ShareSheet share) {
        ui.getPage()
                .fetchCurrentURL(here -> address.setValue(
                        URI.create(here.toString()).resolve("/" + share.path()).toString()));
    }

    private void withdraw(ShareSheet share) {
        shares.withdraw(credential.file(), credential.id(), share.id());
        list();
        Notice.done(getTranslation("credential.share.isWithdrawn"));
    }

    private String shows(ShareSheet share) {
        if (share.fields().isEmpty()) return getTranslation("credential.share.showsLittle");
        return getTranslation(
                "credential.share.shows",
                share.fields().stream()
                        .map(field -> getTranslation("credential.field.short." + field))
                        .collect(Collectors.joining(getTranslation("credential.share.comma"))));
    }

    private String until(ShareSheet share) {
        var day = share.lastDay();
        return day == null
                ? getTranslation("credential.share.untilWithdrawn")
                : getTranslation("credential.share.until", Dates.day(day, getLocale()));
    }

    private String counted(ShareSheet share) {
        var last = share.lastOpenedAt();
        return last == null
                ? getTranslation("credential.share.never")
                : getTranslation(
                        "credential.share.opened", share.opened(), Dates.moment(last.atZone(zone), getLocale()));
    }
}
