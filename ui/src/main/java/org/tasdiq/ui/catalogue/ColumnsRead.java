package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tasdiq.catalogue.AwardColumn;
import org.tasdiq.ui.shared.Facts;

/** Which columns of a list of learners were read as what, and which not at all. */
class ColumnsRead extends Composite<Div> {
    ColumnsRead(List<AwardColumn> columns) {
        var list = new Facts();
        for (var column : columns) list.pair(column.head(), new Span(words(column)));
        getContent().add(new H3(getTranslation("catalogue.award.read")), list);
    }

    private String words(AwardColumn column) {
        if (column.read().isEmpty()) return getTranslation("catalogue.award.read.none");
        var words = getTranslation("catalogue.award.read." + column.read());
        return column.outOf() == 0 ? words : getTranslation("catalogue.award.read.outOf", words, column.outOf());
    }
}
