package org.tasdiq.ui.jury;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.jury.Forecast;
import org.tasdiq.ui.shared.Chart;

/** How many files an institution can hear week by week, and how many of them too late: in a sentence, as a chart, with its numbers behind it. */
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
        if (!forecast.weeks().isEmpty()) getContent().add(chart(forecast.weeks(), summary));
    }

    private Component chart(List<Forecast.Week> weeks, String summary) {
        return new Chart(
                        summary,
                        getTranslation("jury.forecast.week"),
                        weeks.stream()
                                .map(week -> Dates.day(week.monday(), getLocale()))
                                .toList(),
                        List.of(
                                Chart.Series.of(
                                        getTranslation("jury.forecast.inTime"),
                                        Chart.Kind.STACKED,
                                        weeks.stream()
                                                .map(week -> week.heard() - week.late())
                                                .toList()),
                                Chart.Series.of(
                                        getTranslation("jury.forecast.late"),
                                        Chart.Kind.STACKED,
                                        weeks.stream().map(Forecast.Week::late).toList())))
                .unit(getTranslation("jury.forecast.files"))
                .download("forecast.csv");
    }
}
