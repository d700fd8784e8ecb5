package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is written on a page and not sent yet: leaving asks, and a form that holds some of it stays where the page is built anew
 * around it.
 */
public final class Unsent implements Serializable {
    private final Set<Component> written = new HashSet<>();
    private final Map<String, Component> parts = new HashMap<>();

    /** Input in these fields is lost unless sent. */
    public void guard(HasValue<?, ?>... fields) {
        for (var field : fields)
            field.addValueChangeListener(changed -> {
                if (changed.isFromClient()) written((Component) field);
            });
    }

    /** That component holds something that is lost unless sent, such as a file. */
    public void written(Component one) {
        written.add(one);
    }

    /** The part of that name: the one that stands, where something is written in it, else a new one. */
    public Component part(String name, Supplier<Component> build) {
        var standing = parts.get(name);
        if (standing != null && isWritten(standing)) return standing;
        var part = build.get();
        parts.put(name, part);
        return part;
    }

    /** What was written in the part of that name was sent: leaving loses nothing of it. */
    public void forget(String name) {
        var part = parts.remove(name);
        if (part != null) forget(part);
    }

    /** Whatever was written was sent, or is dropped. */
    public void clear() {
        written.clear();
        parts.clear();
    }

    /** Whether leaving loses nothing; what is on the page no more is not lost by leaving it. */
    public boolean isEmpty() {
        return written.stream().noneMatch(Component::isAttached);
    }

    private boolean isWritten(Component part) {
        return written.stream().anyMatch(one -> isIn(part, one));
    }

    private void forget(Component part) {
        written.removeIf(one -> isIn(part, one));
    }

    private static boolean isIn(Component part, Component one) {
        return one.equals(part)
                || one.getParent().filter(parent -> isIn(part, parent)).isPresent();
    }
}
