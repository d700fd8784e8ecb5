package org.tasdiq.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tasdiq.Dates;
import org.tasdiq.decision.Outcome;
import org.tasdiq.desk.Cockpit;
import org.tasdiq.desk.CockpitSheet;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.identity.Guard;
import org.tasdiq.jury.Forecasts;
import org.tasdiq.jury.Sittings;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.jury.ForecastChart;
import org.tasdiq.ui.shared.Chart;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.Symbol;

/** How the files of the reader's institutions stand: what presses, how far they come, how long they take. */
@Route("cockpit")
@Needs("desk.readCockpit")
@Menu(title = "desk.cockpit", icon = "grid-3x3", order = 3.5)
public class CockpitView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private static final int DAYS_OF_A_WEEK = 7;

    private final transient Cockpit cockpit;
    private final transient Sittings sittings;
    private final transient Forecasts forecasts;
    private final transient Guard guard;

    CockpitView(Cockpit cockpit, Sittings sittings, Forecasts forecasts, Guard guard) {
        this.cockpit = cockpit;
        this.sittings = sittings;
        this.forecasts = forecasts;
        this.guard = guard;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var figures = cockpit.figures();
        getContent().removeAll();
        getContent().add(new H1(getTranslation("desk.cockpit")), new Paragraph(getTranslation("desk.cockpit.text")));
        if (figures.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            Symbol.INBOX,
                            getTranslation("desk.cockpit.none"),
                            getTranslation("desk.cockpit.none.text")));
            return;
        }
        getContent()
                .add(
                        card("alerts", alerts(figures.alerts(), figures.alertsInAll())),
                        card("days", days(figures.days())),
                        card("late", late(figures.late())),
                        card("funnel", funnel(figures.funnel())),
                        card("outcomes", outcomes(figures.outcomes())),
                        card("durations", durations(figures.durations())));
        if (guard.allows("jury.listSittings", null)) {
            getContent().add(card("capacity", capacity()));
        }
    }

    private Component capacity() {
        var all = new Div();
        all.addClassName("stack");
        var houses = sittings.institutions();
        for (var house : houses) {
            if (houses.size() > 1) all.add(new H3(house.name().in(getLocale())));
            var forecast = forecasts.of(house.id());
            all.add(
                    forecast.certifications().isEmpty()
                            ? new Paragraph(getTranslation("jury.waiting.none"))
                            : new ForecastChart(forecast));
        }
        all.add(new Anchor("forecast", getTranslation("jury.forecast")));
        return all;
    }

    private Component alerts(List<CockpitSheet.Alert> alerts, int inAll) {
        if (alerts.isEmpty()) return new Paragraph(getTranslation("desk.cockpit.alerts.none", Cockpit.ALERT_DAYS));
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var alert : alerts) {
            var reference = new Span(alert.reference());
            reference.addClassNames("ltr", "quiet");
            list.add(new ListItem(
                    new Anchor("file/" + alert.file(), alert.candidateName()),
                    reference,
                    new Span(getTranslation("deadline.rule." + alert.rule())),
                    new Span(Dates.day(alert.dueOn(), getLocale()))));
        }
        if (inAll == alerts.size()) return list;
        var more = new Anchor(
                "files?" + WorkFilter.of(Map.of("due", "legal_within_14_days")).query(),
                getTranslation("desk.cockpit.alerts.all"));
        var all = new Div(new Paragraph(getTranslation("desk.cockpit.alerts.shown", alerts.size(), inAll)), list, more);
        all.addClassName("stack");
        return all;
    }

    private Component days(List<CockpitSheet.Day> days) {
        var columns = Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()))
                .toList();
        var rows = IntStream.range(0, days.size() / DAYS_OF_A_WEEK)
                .mapToObj(week -> days.subList(week * DAYS_OF_A_WEEK, (week + 1) * DAYS_OF_A_WEEK))
                .map(week -> new HeatTable.Row(
                        getTranslation("desk.cockpit.week", day(week.getFirst().day())),
                        "",
                        week.stream()
                                .map(day -> new HeatTable.Cell(day.files(), "files?on=" + day.day()))
                                .toList()))
                .toList();
        return new HeatTable(
                getTranslation("desk.cockpit.days"),
                getTranslation("desk.cockpit.weekOf"),
                columns,
                rows,
                "deadlines.csv");
    }

    private Component late(List<CockpitSheet.Late> late) {
        if (late.isEmpty()) return new Paragraph(getTranslation("desk.cockpit.late.none"));
        var columns = Stream.of("1", "2", "4", "more")
                .map(weeks -> getTranslation("desk.cockpit.late." + weeks))
                .toList();
        var rows = late.stream()
                .map(one -> new HeatTable.Row(
                        one.step().isEmpty()
                                ? getTranslation("desk.cockpit.noStep")
                                : getTranslation(one.step() + ".title"),
                        "files?"
                                + WorkFilter.of(Map.of("due", "overdue", "step", one.step()))
                                        .query(),
                        one.byWeeks().stream()
                                .map(files -> new HeatTable.Cell(files, ""))
                                .toList()))
                .toList();
        return new HeatTable(
                getTranslation("desk.cockpit.late"), getTranslation("desk.list.step"), columns, rows, "late.csv");
    }

    private Component funnel(List<CockpitSheet.Reached> funnel) {
        return new Chart(
                        getTranslation(
                                "desk.cockpit.funnel.summary",
                                funnel.getFirst().files(),
                                funnel.getLast().files()),
                        getTranslation("desk.cockpit.stage"),
                        funnel.stream()
                                .map(one -> getTranslation("desk.stage." + one.stage()))
                                .toList(),
                        List.of(Chart.Series.of(
                                getTranslation("desk.cockpit.files"),
                                Chart.Kind.COLUMN,
                                funnel.stream().map(CockpitSheet.Reached::files).toList())))
                .lying()
                .unit(getTranslation("desk.cockpit.files"))
                .download("funnel.csv");
    }

    private Component outcomes(List<CockpitSheet.OfCertification> outcomes) {
        if (outcomes.isEmpty()) return new Paragraph(getTranslation("desk.cockpit.outcomes.none"));
        var titles = new LinkedHashMap<String, String>();
        outcomes.forEach(one -> titles.put(one.code(), one.title().in(getLocale())));
        var series = Arrays.stream(Outcome.values())
                .filter(outcome -> outcomes.stream().anyMatch(one -> one.outcome() == outcome))
                .map(outcome -> Chart.Series.of(
                        getTranslation("decision.outcome." + outcome),
                        Chart.Kind.STACKED,
                        titles.keySet().stream()
                                .map(code -> outcomes.stream()
                                        .filter(one -> one.code().equals(code) && one.outcome() == outcome)
                                        .mapToInt(CockpitSheet.OfCertification::files)
                                        .sum())
                                .toList()))
                .toList();
        int decided =
                outcomes.stream().mapToInt(CockpitSheet.OfCertification::files).sum();
        return new Chart(
                        getTranslation("desk.cockpit.outcomes.summary", decided),
                        getTranslation("desk.list.certification"),
                        List.copyOf(titles.values()),
                        series)
                .lying()
                .unit(getTranslation("desk.cockpit.files"))
                .download("outcomes.csv");
    }

    private Component durations(List<CockpitSheet.OfMonth> months) {
        if (months.isEmpty()) return new Paragraph(getTranslation("desk.cockpit.outcomes.none"));
        var name = DateTimeFormatter.ofPattern("LLL yyyy", getLocale());
        return new Chart(
                        getTranslation(
                                "desk.cockpit.durations.summary",
                                months.getLast().median(),
                                months.getLast().whole()),
                        getTranslation("desk.cockpit.month"),
                        months.stream().map(one -> name.format(one.month())).toList(),
                        List.of(
                                line(
                                        "median",
                                        months.stream()
                                                .map(CockpitSheet.OfMonth::median)
                                                .toList()),
                                line(
                                        "slow",
                                        months.stream()
                                                .map(CockpitSheet.OfMonth::slow)
                                                .toList()),
                                line(
                                        "whole",
                                        months.stream()
                                                .map(CockpitSheet.OfMonth::whole)
                                                .toList())))
                .unit(getTranslation("desk.cockpit.dayUnit"))
                .download("durations.csv");
    }

    private Chart.Series line(String key, List<Double> values) {
        return Chart.Series.of(getTranslation("desk.cockpit.durations." + key), Chart.Kind.LINE, values);
    }

    private String day(LocalDate day) {
        return Dates.day(day, getLocale());
    }

    private Div card(String key, Component content) {
        var card = new Div(
                new H2(getTranslation("desk.cockpit." + key)),
                new Paragraph(getTranslation("desk.cockpit." + key + ".text")),
                content);
        card.addClassNames("card", "stack");
        card.setId("cockpit-" + key);
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.cockpit") + " · " + getTranslation("shell.name");
    }
}
