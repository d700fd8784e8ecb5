package org.tasdiq;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;

/** A record is its components, no more; those not {@code @Nullable} are required, and no list holds an empty element. */
public class RecordShape extends NopAnnotationIntrospector {
    @Override
    public VisibilityChecker findAutoDetectVisibility(
            MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
        return isOurs(type.getRawType())
                ? checker.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY)
                : checker;
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        return component(member).map(c -> !isNullable(c)).orElse(null);
    }

    @Override
    public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        return member instanceof AnnotatedMember of
                ? component(of)
                        .map(c -> JsonSetter.Value.construct(isNullable(c) ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL))
                        .orElse(null)
                : null;
    }

    public static boolean isOurs(Class<?> type) {
        return type.isRecord() && type.getName().startsWith("org.tasdiq.");
    }

    public static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Optional<RecordComponent> component(AnnotatedMember member) {
        if (!isOurs(member.getDeclaringClass())) return Optional.empty();
        var components = member.getDeclaringClass().getRecordComponents();
        if (member instanceof AnnotatedParameter parameter) {
            return parameter.getOwner().getAnnotated() instanceof Constructor<?> c
                            && c.getParameterCount() == components.length
                    ? Optional.of(components[parameter.getIndex()])
                    : Optional.empty();
        }
        return Arrays.stream(components)
                .filter(c -> c.getName().equals(member.getName()))
                .findFirst();
    }
}
