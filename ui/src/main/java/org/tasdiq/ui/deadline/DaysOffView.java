package org.tasdiq.ui.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.deadline.Calendars;
import org.tasdiq.deadline.ClosureSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.HolidaySheet;
import org.tasdiq.deadline.Rules;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** Days on which nobody is expected to work: the closures of an institution and the public holidays of its country. */
@Route("days-off")
@Needs("deadline.readRules")
@Menu(title = "deadline.daysOff", icon = "calendar-clock", order = 10)
public class DaysOffView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver, BeforeLeaveObserver {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2075;

    private final transient Calendars calendars;
    private final transient Rules rules;
    private final transient Deadlines deadlines;
    private final transient LawDoors doors;
    private final InstitutionChoice institution = new InstitutionChoice("jury.sessions.institution");
    private final IntegerField year = new IntegerField(getTranslation("deadline.daysOff.year"));
    private final Div closures = new Div();
    private final Div holidays = new Div();
    private @Nullable ClosureForm form;

    DaysOffView(Calendars calendars, Rules rules, Deadlines deadlines, LawDoors doors) {
        this.calendars = calendars;
        this.rules = rules;
        this.deadlines = deadlines;
        this.doors = doors;
        institution.addValueChangeListener(changed -> fill());
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setStepButtonsVisible(true);
        year.addValueChangeListener(changed -> fillHolidays());
        closures.addClassName("stack");
        holidays.addClassName("stack");
        getContent()
                .add(
                        new H1(getTranslation("deadline.daysOff")),
                        new Paragraph(getTranslation("deadline.daysOff.text")),
                        institution,
                        section("deadline.closures", closures),
                        section("deadline.holidays", new Div(year), holidays));
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = doors.institutions();
        institution.offer(all);
    }

    private void fill() {
        var here = institution.getValue();
        if (here == null) return;
        var today = deadlines.today(here.regime());
        year.setValue(today.getYear());
        fillClosures(here, today);
        fillHolidays();
    }

    private void fillClosures(InstitutionSheet here, LocalDate today) {
        var all = calendars.closures(here.id());
        closures.removeAll();
        form = null;
        closures.add(
                all.isEmpty()
                        ? new EmptyState(
                                Symbol.CALENDAR,
                                getTranslation("deadline.closures.none"),
                                getTranslation("deadline.closures.none.text"))
                        : table(here, all, today));
        if (!doors.keeps(here)) return;
        form = new ClosureForm(today, draft -> calendars.close(here.id(), draft), () -> {
            Notice.done(getTranslation("deadline.closures.entered"));
            fillClosures(here, today);
        });
        closures.add(form);
    }

    private Component table(InstitutionSheet here, List<ClosureSheet> all, LocalDate today) {
        return new SortedTable<ClosureSheet>(getTranslation("deadline.closures"))
                .text(
                        getTranslation("deadline.closures.name"),
                        one -> one.name().in(getLocale()))
                .day(getTranslation("deadline.closures.first"), ClosureSheet::firstDay)
                .day(getTranslation("deadline.closures.last"), ClosureSheet::lastDay)
                .column(
                        getTranslation("deadline.closures.change"),
                        Comparator.comparing(ClosureSheet::firstDay),
                        one -> withdraw(here, one, today))
                .lines(all);
    }

    private Component withdraw(InstitutionSheet here, ClosureSheet closure, LocalDate today) {
        if (!closure.firstDay().isAfter(today) || !doors.keeps(here))
            return new StatusBadge(getTranslation("deadline.closures.counted"), Tone.NEUTRAL);
        var withdraw = new Button(getTranslation("deadline.closures.withdraw"));
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        withdraw.addClickListener(pressed -> ConfirmAction.askBeforeLoss(
                getTranslation("deadline.closures.withdraw"),
                getTranslation(
                        "deadline.closures.withdraw.confirm", closure.name().in(getLocale())),
                getTranslation("deadline.closures.withdraw"),
                () -> {
                    calendars.open(here.id(), closure.id());
                    Notice.done(getTranslation("deadline.closures.withdrawn"));
                    fillClosures(here, today);
                }));
        return withdraw;
    }

    private void fillHolidays() {
        holidays.removeAll();
        var here = institution.getValue();
        var shown = year.getValue();
        if (here == null || shown == null || shown < FIRST_YEAR || shown > LAST_YEAR) return;
        var all = calendars.holidays(here.regime(), shown);
        holidays.add(new SortedTable<HolidaySheet>(getTranslation("deadline.holidays"))
                .text(getTranslation("deadline.holidays.name"), one -> getTranslation("deadline.holiday." + one.code()))
                .day(getTranslation("deadline.holidays.first"), HolidaySheet::firstDay)
                .column(
                        getTranslation("deadline.holidays.days"),
                        Comparator.comparingInt(HolidaySheet::days),
                        one -> new Span(Integer.toString(one.days())))
                .column(
                        getTranslation("deadline.holidays.certainty"),
                        Comparator.comparing(HolidaySheet::announced),
                        DaysOffView::certainty)
                .lines(all));
        var ofTheMoon = all.stream().filter(HolidaySheet::moon).toList();
        if (ofTheMoon.isEmpty()) return;
        if (rules.isChangedByMe(here.regime()))
            holidays.add(
                    new AnnouncementForm(ofTheMoon, (code, day) -> calendars.announce(here.regime(), code, day), () -> {
                        Notice.done(getTranslation("deadline.holidays.announced.done"));
                        fillHolidays();
                    }));
    }

    private static Component certainty(HolidaySheet holiday) {
        var key = holiday.announced() ? "announced" : holiday.moon() ? "reckoned" : "fixed";
        var tone = holiday.announced() ? Tone.DONE : holiday.moon() ? Tone.ATTENTION : Tone.NEUTRAL;
        return new StatusBadge(com.vaadin.flow.i18n.I18NProvider.translate("deadline.holidays." + key), tone);
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")));
        section.add(content);
        section.addClassNames("card", "stack");
        return section;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.isTouched()) ConfirmAction.askToLeave(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("deadline.daysOff") + " · " + getTranslation("shell.name");
    }
}
