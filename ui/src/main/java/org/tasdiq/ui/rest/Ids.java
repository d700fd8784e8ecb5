package org.tasdiq.ui.rest;

import java.lang.reflect.InvocationTargetException;
import java.util.UUID;

/** The rooms name things by records of one UUID; outside they are the bare UUID. */
final class Ids {
    private Ids() {}

    static boolean isId(Class<?> type) {
        if (!type.isRecord() || !type.getName().startsWith("org.tasdiq.")) return false;
        var components = type.getRecordComponents();
        return components.length == 1
                && components[0].getType() == UUID.class
                && components[0].getName().equals("value");
    }

    static Object id(Class<?> type, String text) {
        try {
            var constructor = type.getDeclaredConstructor(UUID.class);
            return constructor.newInstance(UUID.fromString(text));
        } catch (InvocationTargetException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static UUID value(Object id) {
        try {
            return (UUID) id.getClass().getMethod("value").invoke(id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
