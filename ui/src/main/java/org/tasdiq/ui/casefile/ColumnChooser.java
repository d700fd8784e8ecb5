package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import java.util.Set;
import java.util.function.Consumer;
import org.tasdiq.desk.WorkColumn;

/** Which columns the reader wants; every tick holds at once. */
class ColumnChooser extends Composite<Details> {
    ColumnChooser(Set<WorkColumn> shown, Consumer<Set<WorkColumn>> chosen) {
        var columns = new CheckboxGroup<WorkColumn>(getTranslation("casefile.columns.show"));
        columns.setItems(WorkColumn.values());
        columns.setItemLabelGenerator(column -> getTranslation("desk.list." + FileTable.key(column)));
        columns.setHelperText(getTranslation("casefile.columns.hint"));
        columns.setValue(shown);
        columns.addValueChangeListener(changed -> chosen.accept(changed.getValue()));
        getContent().setSummaryText(getTranslation("casefile.columns"));
        getContent().add(columns);
    }
}
