package org.tasdiq.ui.shared;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.tasdiq.Csv;

/** Figures on a page as tables to take along. */
public final class Tables {
    private Tables() {}

    /** A link to the table, made for a spreadsheet. */
    public static Anchor download(String fileName, List<String> head, List<List<Object>> rows) {
        return TableLink.of("shell.chart.download", fileName, () -> Csv.of(head, rows.stream()));
    }
}
