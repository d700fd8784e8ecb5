package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** Fields that say what of a list is shown; what is chosen in them stands in the address of the page. */
public abstract class FilterFields extends Composite<Div> {
    private boolean reading;

    /** Takes from an address what it can make sense of, without looking for it yet. */
    public final void read(QueryParameters address) {
        quietly(() -> take(address));
    }

    protected abstract void take(QueryParameters address);

    /** What stands in the address; empty where it is what one looks at without choosing. */
    public abstract Map<String, String> choices();

    protected final void quietly(Runnable change) {
        reading = true;
        change.run();
        reading = false;
    }

    /** @param chosen when the reader changes any of them */
    protected final void show(Runnable chosen, Component... fields) {
        for (var field : fields)
            ((HasValue<?, ?>) field).addValueChangeListener(changed -> {
                if (!reading) chosen.run();
            });
        getContent().add(fields);
        getContent().addClassNames("row", "filters");
    }

    /** Searches while it is typed into. */
    public static TextField search(String label) {
        var words = new TextField(label);
        words.setPrefixComponent(Symbol.SEARCH.icon());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("sought");
        return words;
    }
}
