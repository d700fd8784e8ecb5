package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.jury.Forecast;
import org.tasdiq.jury.Forecasts;
import org.tasdiq.jury.Sittings;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** When the files that wait can be heard with the jurors there are, and where legal limits will be missed. */
@Route("forecast")
@Needs("jury.listSittings")
public class ForecastView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Forecasts forecasts;
    private final transient Sittings sittings;

    ForecastView(Forecasts forecasts, Sittings sittings) {
        this.forecasts = forecasts;
        this.sittings = sittings;
        getContent().addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("sessions", getTranslation("jury.sessions.back")),
                        new H1(getTranslation("jury.forecast")));
        sittings.institutions().forEach(institution -> getContent().add(of(institution)));
    }

    private Component of(InstitutionSheet institution) {
        var forecast = forecasts.of(institution.id());
        var card = new Div(new H2(institution.name().in(getLocale())));
        card.addClassNames("card", "stack");
        if (forecast.certifications().isEmpty()) {
            card.add(new EmptyState(
                    Symbol.CIRCLE_CHECK,
                    getTranslation("jury.waiting.none"),
                    getTranslation("jury.forecast.none.text")));
            return card;
        }
        var how = new Paragraph(
                getTranslation("jury.forecast.how", forecast.jurors(), forecast.perWeek(), forecast.members()));
        how.addClassName("quiet");
        card.add(new ForecastChart(forecast), table(forecast), how);
        return card;
    }

    private Component table(Forecast forecast) {
        var head = new NativeTableRow();
        for (var column : List.of("certification", "waiting", "jurors", "first", "last", "limits")) {
            var cell = new NativeTableHeaderCell(getTranslation("jury.forecast.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var body = new NativeTableBody();
        forecast.certifications().forEach(outlook -> body.add(row(outlook)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("matrix");
        var scroll = new Div(table);
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("jury.forecast"));
        return scroll;
    }

    private NativeTableRow row(Forecast.Outlook outlook) {
        var name = new NativeTableHeaderCell(outlook.title().in(getLocale()));
        name.getElement().setAttribute("scope", "row");
        var jurors = new NativeTableCell(
                new Span(String.valueOf(outlook.qualified())),
                new Span(String.join(
                        ", ", outlook.disciplines().stream().sorted().toList())));
        jurors.addClassName("stacked");
        var limits = new NativeTableCell();
        if (outlook.late().isEmpty()) {
            limits.add(new StatusBadge(getTranslation("jury.forecast.kept"), Tone.DONE));
        } else {
            limits.add(new StatusBadge(
                    getTranslation("jury.forecast.missed", outlook.late().size()), Tone.STOP));
            outlook.late().forEach(late -> {
                var line = new Div(
                        new Anchor("file/" + late.file(), late.reference()),
                        new Span(" · " + Dates.day(late.limit(), getLocale())));
                limits.add(line);
            });
        }
        return new NativeTableRow(Stream.of(
                        name,
                        new NativeTableCell(String.valueOf(outlook.waiting())),
                        jurors,
                        new NativeTableCell(week(outlook.first())),
                        new NativeTableCell(week(outlook.last())),
                        limits)
                .toArray(Component[]::new));
    }

    private String week(@Nullable LocalDate monday) {
        return monday == null
                ? getTranslation("jury.forecast.never")
                : getTranslation("jury.sessions.week", Dates.day(monday, getLocale()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jury.forecast") + " · " + getTranslation("shell.name");
    }
}
