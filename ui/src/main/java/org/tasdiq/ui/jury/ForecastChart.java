package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import org.tasdiq.Dates;
import org.tasdiq.jury.Forecast;
import org.tasdiq.ui.shared.Chart;

/** How many files of each certification an institution can hear week by week, and how many too late: in a sentence, as a chart, with its numbers behind it. */
public class ForecastChart extends Composite<Div> {
    public ForecastChart(Forecast forecast) {
        var summary = getTranslation(
                "jury.forecast.summary",
                forecast.certifications().stream()
                        .mapToInt(Forecast.Outlook::waiting)
                        .sum(),
                forecast.certifications().stream()
                        .mapToInt(outlook -> outlook.late().size())
                        .sum());
        getContent().add(new Paragraph(summary));
        getContent().addClassName("stack");
        if (!forecast.weeks().isEmpty()) getContent().add(chart(forecast, summary));
    }

    private Component chart(Forecast forecast, String summary) {
        var weeks = forecast.weeks();
        var series = new ArrayList<Chart.Series>();
        for (var outlook : forecast.certifications()) {
            var files = weeks.stream()
                    .map(week -> week.files().getOrDefault(outlook.code(), 0))
                    .toList();
            if (files.stream().anyMatch(number -> number > 0)) {
                series.add(Chart.Series.of(outlook.title().in(getLocale()), Chart.Kind.STACKED, files));
            }
        }
        series.add(Chart.Series.of(
                getTranslation("jury.forecast.late"),
                Chart.Kind.LINE,
                weeks.stream().map(Forecast.Week::late).toList()));
        return new Chart(
                        summary,
                        getTranslation("jury.forecast.week"),
                        weeks.stream()
                                .map(week -> Dates.day(week.monday(), getLocale()))
                                .toList(),
                        series)
                .unit(getTranslation("jury.forecast.files"))
                .download("forecast.csv");
    }
}
