package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A list of cards that grows page by page, as the reader asks. */
public class PagedCards extends Composite<Div> {
    public PagedCards() {
        getContent().addClassName("stack");
    }

    /**
     * Shows a page below those that are there.
     *
     * @param said key of what is said of how many came
     * @param next where the next page begins, if there is one
     */
    public <F> void add(List<? extends Component> cards, String said, @Nullable F next, Consumer<F> more) {
        if (cards.isEmpty()) return;
        var items = new UnorderedList();
        items.addClassName("tasks");
        cards.forEach(card -> items.add(new ListItem(card)));
        getContent().add(items);
        Live.say(getTranslation(said, cards.size()));
        if (next == null) return;
        var button = new Button(getTranslation("shell.table.more"));
        button.addClickListener(pressed -> {
            getContent().remove(button);
            more.accept(next);
        });
        getContent().add(button);
    }

    public boolean isEmpty() {
        return getContent().getComponentCount() == 0;
    }

    public void clear() {
        getContent().removeAll();
    }

    /** In the place of the cards. */
    public void instead(Component shown) {
        clear();
        getContent().add(shown);
    }

    /** Above the cards. */
    public void above(Component shown) {
        getContent().addComponentAsFirst(shown);
    }
}
