package org.tasdiq.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import org.tasdiq.Dates;
import org.tasdiq.identity.CalendarLinks;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Notice;

/** The link by which one's own calendar program reads one's deadlines: made, shown once, taken back. */
class CalendarPanel extends Composite<Div> {
    private static final String PATH = "api/v1/calendars/";

    private final transient CalendarLinks links;
    private final ZoneId zone;
    private final transient Runnable changed;
    private final Div present = new Div();

    /** @param changed told once a link was made or taken back */
    CalendarPanel(CalendarLinks links, ZoneId zone, Runnable changed) {
        this.links = links;
        this.zone = zone;
        this.changed = changed;
        present.addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("account.calendar")),
                        new Paragraph(getTranslation("account.calendar.text")),
                        present);
        getContent().addClassNames("card", "stack");
        overview();
    }

    private void overview() {
        present.removeAll();
        links.since()
                .ifPresentOrElse(
                        since -> present.add(
                                new Paragraph(getTranslation(
                                        "account.calendar.since", Dates.day(since.atZone(zone), getLocale()))),
                                buttons()),
                        () -> present.add(new Button(getTranslation("account.calendar.make"), pressed -> make())));
    }

    private Div buttons() {
        var again = new Button(
                getTranslation("account.calendar.again"),
                pressed -> ConfirmAction.ask(
                        getTranslation("account.calendar.again"),
                        getTranslation("account.calendar.again.confirm"),
                        getTranslation("account.calendar.again"),
                        this::make));
        var revoke = new Button(
                getTranslation("account.calendar.revoke"),
                pressed -> ConfirmAction.askBeforeLoss(
                        getTranslation("account.calendar.revoke"),
                        getTranslation("account.calendar.revoke.confirm"),
                        getTranslation("account.calendar.revoke"),
                        this::revoke));
        revoke.addThemeVariants(ButtonVariant.ERROR);
        var buttons = new Div(again, revoke);
        buttons.addClassName("row");
        return buttons;
    }

    private void make() {
        var path = PATH + links.make();
        var link = new TextField(getTranslation("account.calendar.link"));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        link.addClassName("ltr");
        link.setHelperText(getTranslation("account.calendar.link.hint"));
        link.setValue(path);
        getUI().ifPresent(ui -> ui.getPage()
                .fetchCurrentURL(here -> link.setValue(
                        java.net.URI.create(here.toString()).resolve(path).toString())));
        overview();
        present.add(link);
        link.focus();
        changed.run();
    }

    private void revoke() {
        links.revoke();
        Notice.done(getTranslation("account.calendar.revoked"));
        overview();
        changed.run();
    }
}
