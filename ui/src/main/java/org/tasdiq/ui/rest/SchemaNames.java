package org.tasdiq.ui.rest;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Names a schema by room and record, since two rooms may use the same word: {@code assessment.Reason}. */
class SchemaNames extends TypeNameResolver {
    private static final String HOUSE = "org.tasdiq.";

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        return type.getName().startsWith(HOUSE)
                ? type.getName()
                        .substring(HOUSE.length())
                        .replace("ui.rest.", "")
                        .replace('$', '.')
                : super.nameForClass(type, options);
    }
}
