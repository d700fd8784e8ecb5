package org.tasdiq.ui;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the row of {@code permissions.properties} that opens a view or a REST operation. A view of a step is
 * opened by its {@link org.tasdiq.Step} unless it says otherwise here. A view with neither, and not open to everybody, is
 * refused.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    String value();

    /** Further rows, each of which opens it too. */
    String[] or() default {};
}
