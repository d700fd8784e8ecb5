package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.Localized;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.PathAdvice;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** What is to be thought of in one place of a path; what is needed before it is published says so. */
class PathAdviceLines extends UnorderedList {
    PathAdviceLines() {
        addClassName("lines");
    }

    void show(List<PathAdvice> all) {
        removeAll();
        for (var one : all) {
            var words = new Span(words(one));
            add(
                    one.needed()
                            ? new ListItem(
                                    new StatusBadge(getTranslation("catalogue.path.needed"), Tone.ATTENTION), words)
                            : new ListItem(
                                    new StatusBadge(getTranslation("catalogue.path.advised"), Tone.INFO), words));
        }
        setVisible(!all.isEmpty());
    }

    private String words(PathAdvice one) {
        return getTranslation(
                "catalogue.path.advice." + one.code(),
                one.arguments().stream()
                        .map(argument ->
                                argument instanceof Localized title ? Descriptor.shown(title, getLocale()) : argument)
                        .toArray());
    }
}
