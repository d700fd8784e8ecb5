package org.tasdiq.ui.jury;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.jury.SittingSheet;

/** Sessions in the squares of a month or a week; the list says the same in fewer words. */
class SittingCalendar extends Div {
    SittingCalendar(SessionsView.Period period, List<SittingSheet> sittings, LocalDate today) {
        var head = new NativeTableRow();
        for (var day : DayOfWeek.values()) {
            var cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        var body = new NativeTableBody();
        var monday = period.from().minusDays(period.from().getDayOfWeek().getValue() - 1L);
        for (var week = monday; !week.isAfter(period.to()); week = week.plusWeeks(1)) {
            var row = new NativeTableRow();
            for (int n = 0; n < 7; n++) row.add(day(week.plusDays(n), period, sittings, today));
            body.add(row);
        }
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("calendar");
        add(table);
        addClassName("scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("jury.sessions"));
    }

    private NativeTableCell day(
            LocalDate day, SessionsView.Period period, List<SittingSheet> sittings, LocalDate today) {
        var cell = new NativeTableCell();
        if (day.isBefore(period.from()) || day.isAfter(period.to())) return cell;
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("quiet");
        number.getElement().setAttribute("aria-label", Dates.day(day, getLocale()));
        cell.add(number);
        if (day.equals(today)) cell.getElement().setAttribute("aria-current", "date");
        sittings.stream().filter(sitting -> sitting.plan().date().equals(day)).forEach(sitting -> {
            var link = new Anchor(
                    SittingCards.address(sitting),
                    SittingCards.hours(sitting.plan()) + " · "
                            + getTranslation(
                                    "jury.sessions.files.short",
                                    sitting.slots().size(),
                                    sitting.plan().capacity()));
            link.getElement().setAttribute("title", SittingCards.where(sitting.plan()));
            cell.add(link);
        });
        return cell;
    }
}
