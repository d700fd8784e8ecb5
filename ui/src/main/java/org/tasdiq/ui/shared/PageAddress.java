package org.tasdiq.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is chosen on a page stands in its address: it can be passed on, and comes back with the browser's own buttons. */
public final class PageAddress {
    private PageAddress() {}

    /** The page with these choices, without those that are empty. */
    public static String of(String path, Map<String, String> choices) {
        var chosen = new TreeMap<>(choices);
        chosen.values().removeIf(String::isEmpty);
        var query = QueryParameters.simple(chosen).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Of the page that is open, which is not opened again. */
    public static void keep(String path, Map<String, String> choices) {
        UI.getCurrent().getPage().getHistory().replaceState(null, of(path, choices));
    }

    public static String text(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse("");
    }

    /** Empty where it is none of them. */
    public static <E extends Enum<E>> Optional<E> one(Class<E> of, QueryParameters address, String name) {
        var said = text(address, name);
        return Arrays.stream(of.getEnumConstants())
                .filter(one -> one.name().equals(said))
                .findFirst();
    }

    public static Optional<LocalDate> day(QueryParameters address, String name) {
        try {
            return address.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
