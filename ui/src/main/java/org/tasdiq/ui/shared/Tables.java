package org.tasdiq.ui.shared;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.tasdiq.Table;

/** Figures on a page as tables to take along. */
public final class Tables {
    private Tables() {}

    /** Links to the table, made for a spreadsheet. */
    public static Div download(String fileName, List<String> head, List<List<Object>> rows) {
        return TableLink.of("shell.chart.download", fileName, () -> new Table(head, rows));
    }
}
