package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.jury.SittingSheet;
import org.tasdiq.jury.Sittings;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.InstitutionChoice;
import org.tasdiq.ui.shared.PageAddress;
import org.tasdiq.ui.shared.Symbol;

/** The jury secretary's calendar: the files that wait for a date, and the sessions of a month or of a week. */
@Route("sessions")
@Needs("jury.listSittings")
@Menu(title = "jury.sessions", icon = "calendar", order = 4)
public class SessionsView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    /** How the sessions are shown. */
    enum Look {
        LIST,
        MONTH,
        WEEK
    }

    private final transient Sittings sittings;
    private final transient Deadlines deadlines;
    private final transient SittingForms forms;
    private final transient SittingExports exports;
    private final transient WaitingFiles waiting;
    private final InstitutionChoice institution = new InstitutionChoice("jury.sessions.institution");
    private final RadioButtonGroup<Look> look = new RadioButtonGroup<>();
    private final TextField words = new TextField();
    private final Div body = new Div();
    private LocalDate shown = LocalDate.EPOCH;
    private boolean reading;

    SessionsView(
            Sittings sittings, Deadlines deadlines, SittingForms forms, SittingExports exports, WaitingFiles waiting) {
        this.sittings = sittings;
        this.deadlines = deadlines;
        this.forms = forms;
        this.exports = exports;
        this.waiting = waiting;
        look.setLabel(getTranslation("jury.sessions.look"));
        look.setItems(Look.values());
        look.setItemLabelGenerator(one -> getTranslation("jury.sessions.look." + one));
        words.setLabel(getTranslation("jury.sessions.search"));
        words.setPrefixComponent(Symbol.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(institution, look, words)) {
            field.addValueChangeListener(changed -> {
                if (!reading) choose();
            });
        }
        body.addClassName("stack");
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = sittings.institutions();
        getContent().removeAll();
        getContent().add(new H1(getTranslation("jury.sessions")));
        if (all.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.CALENDAR,
                            getTranslation("jury.sessions.nowhere"),
                            getTranslation("jury.sessions.nowhere.text")));
            return;
        }
        read(event.getLocation().getQueryParameters(), all);
        var tools = new Div(institution, look, words);
        tools.addClassNames("fields", "pair");
        getContent().add(tools, body);
        fill();
    }

    /** Takes from an address what it can make sense of. */
    private void read(QueryParameters address, List<InstitutionSheet> all) {
        reading = true;
        institution.offer(all, address);
        look.setValue(PageAddress.one(Look.class, address, "look").orElse(Look.LIST));
        words.setValue(PageAddress.text(address, "words"));
        shown = PageAddress.day(address, "day").orElse(today());
        reading = false;
    }

    private void choose() {
        PageAddress.keep(
                "sessions",
                Map.of(
                        "institution",
                        institution.named(),
                        "look",
                        look.getValue() == Look.LIST ? "" : look.getValue().name(),
                        "words",
                        words.getValue().strip(),
                        "day",
                        shown.equals(today()) ? "" : shown.toString()));
        fill();
    }

    private void fill() {
        body.removeAll();
        var here = institution.getValue();
        body.add(new Anchor("forecast", getTranslation("jury.forecast.see")));
        DoubleBookings.of(here.id(), sittings.doubleBookings(here.id())).ifPresent(body::add);
        body.add(section("jury.waiting", waiting.list(here.id(), today())));
        forms.opening(here, today(), this::fill).ifPresent(body::add);
        body.add(section("jury.sessions", sessions(here)));
    }

    private Component sessions(InstitutionSheet here) {
        var period = Period.of(look.getValue(), shown);
        var found = sittings.between(here.id(), period.from(), period.to()).stream()
                .filter(this::matches)
                .toList();
        var turning = new PeriodTurner(period, getLocale(), day -> {
            shown = day;
            choose();
        });
        turning.add(exports.anchor(here, period.from(), period.to(), words.getValue()));
        var content = new Div(turning);
        content.addClassName("stack");
        if (found.isEmpty()) {
            content.add(new EmptyState(
                    Symbol.CALENDAR,
                    getTranslation(words.isEmpty() ? "jury.sessions.none" : "jury.sessions.noneFound"),
                    getTranslation("jury.sessions.none.text")));
        } else {
            content.add(
                    look.getValue() == Look.LIST
                            ? new SittingCards(found)
                            : new SittingCalendar(period, found, today()));
        }
        return content;
    }

    private boolean matches(SittingSheet sitting) {
        var wanted = words.getValue().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || exports.words(sitting).toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Section section(String key, Component content) {
        var section = new Section();
        section.addClassName("stack");
        section.add(new H2(section.getTranslation(key)), content);
        return section;
    }

    private LocalDate today() {
        return deadlines.today(institution.getValue().regime());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jury.sessions") + " · " + getTranslation("shell.name");
    }

    /** The days that are shown. */
    record Period(Look look, LocalDate from, LocalDate to) {
        static Period of(Look look, LocalDate day) {
            if (look == Look.WEEK) {
                var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
                return new Period(look, monday, monday.plusDays(6));
            }
            var first = day.withDayOfMonth(1);
            return new Period(look, first, first.plusMonths(1).minusDays(1));
        }

        LocalDate before() {
            return look == Look.WEEK ? from.minusWeeks(1) : from.minusMonths(1);
        }

        LocalDate after() {
            return look == Look.WEEK ? from.plusWeeks(1) : from.plusMonths(1);
        }
    }
}
