package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.function.Function;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Guard;

/** The tabs of a file, those only that the reader may open. */
class FileTabs extends Composite<TabSheet> {
    private final transient Guard guard;
    private final CandidacyId file;

    FileTabs(Guard guard, CandidacyId file) {
        this.guard = guard;
        this.file = file;
        getContent().setWidthFull();
    }

    /**
     * Built when the tab is opened first: what nobody looks at is not loaded, and a reading is journalled once.
     *
     * @param content builds the tab; what it is given builds it again, after something was done there
     */
    FileTabs tab(String name, String address, Function<Runnable, Div> content) {
        if (!guard.allows(address, file)) return this;
        var place = new Div();
        place.addClassName("stack");
        var tab = getContent().add(getTranslation("casefile.tab." + name), place);
        tab.setId("tab-" + name);
        Runnable fill = new Runnable() {
            @Override
            public void run() {
                var filled = content.apply(this);
                filled.addClassName("stack");
                place.removeAll();
                place.add(filled);
            }
        };
        Runnable open = () -> {
            if (place.getChildren().findAny().isEmpty()) fill.run();
        };
        getContent().addSelectedChangeListener(e -> {
            if (tab.equals(e.getSelectedTab())) open.run();
        });
        if (getContent().getSelectedIndex() == getContent().getIndexOf(tab)) open.run();
        return this;
    }
}
