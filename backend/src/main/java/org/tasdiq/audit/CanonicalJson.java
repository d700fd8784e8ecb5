package org.tasdiq.audit;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseMessage;
import org.tasdiq.StepDone;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as JSON that is always written the same way: keys in order, no spaces, sets in order, an id as its bare
 * value, whatever is absent left out.
 */
class CanonicalJson {
    private static final JsonMapper JSON = new JsonMapper();

    private CanonicalJson() {}

    /** The event's name with its room, such as {@code candidacy.ApplicationSubmitted}. */
    static String name(Class<?> event) {
        var path = event.getPackageName();
        return path.substring(path.lastIndexOf('.') + 1) + "." + event.getSimpleName();
    }

    static String of(CaseEvent event) {
        var fields = new TreeMap<String, Object>();
        if (event instanceof StepDone done) {
            fields.put("step", done.step());
            fields.put("outcome", done.outcome());
        }
        if (event instanceof CaseMessage message) fields.put("message", message.message());
        fields.putAll(fields((Record) event));
        fields.remove("file");
        return JSON.writeValueAsString(fields);
    }

    private static Map<String, Object> fields(Record value) {
        var fields = new TreeMap<String, Object>();
        for (var component : value.getClass().getRecordComponents()) {
            var plain = plain(read(component, value));
            if (plain != null) fields.put(component.getName(), plain);
        }
        return fields;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag;
            case Integer number -> number;
            case Long number -> number;
            // As text, because no two systems agree how to print the last digit.
            case BigDecimal number -> number.toPlainString();
            case Set<?> set -> list(set).stream().map(Object::toString).sorted().toList();
            case Collection<?> many -> list(many);
            case Map<?, ?> map -> map(map);
            case Record id when isId(id) -> String.valueOf(read(id.getClass().getRecordComponents()[0], id));
            case Record nested -> fields(nested);
            default -> value.toString();
        };
    }

    private static List<Object> list(Collection<?> values) {
        var list = new ArrayList<>();
        for (var value : values) {
            var plain = plain(value);
            if (plain != null) list.add(plain);
        }
        return list;
    }

    private static Map<String, Object> map(Map<?, ?> values) {
        var map = new TreeMap<String, Object>();
        values.forEach((key, value) -> {
            var name = plain(key);
            var plain = plain(value);
            if (name != null && plain != null) map.put(name.toString(), plain);
        });
        return map;
    }

    private static boolean isId(Record value) {
        var components = value.getClass().getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
