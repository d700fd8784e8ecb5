package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.catalogue.DescriptorCheck.Advice;

/** What is unusual in a descriptor; nothing is ever refused for it. */
class AdviceList extends UnorderedList {
    AdviceList() {
        addClassNames("lines", "quiet");
    }

    void show(List<Advice> advice) {
        removeAll();
        for (var one : advice)
            add(new ListItem(getTranslation("catalogue.field." + one.field()) + " · "
                    + getTranslation(
                            "catalogue.advice." + one.code(), one.arguments().toArray())));
        setVisible(!advice.isEmpty());
    }
}
