package org.tasdiq;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the row of {@code permissions.properties} that says who may call a desk method, and in which relation to the
 * file. A public desk method without it fails the build; a call by anyone else throws {@link Refusal}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permission {
    String value();
}
