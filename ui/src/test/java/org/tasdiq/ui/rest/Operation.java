package org.tasdiq.ui.rest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.ui.Needs;

/** One operation of the second door, as its annotations say it. */
record Operation(String verb, String path, String permission, Method method) {
    static List<Operation> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents(Operation.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .filter(resource -> resource != NowhereResource.class && resource != FaultyResource.class)
                .flatMap(Operation::of)
                .toList();
    }

    private static Stream<Operation> of(Class<?> resource) {
        var root = AnnotatedElementUtils.findMergedAnnotation(resource, RequestMapping.class);
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(m -> AnnotatedElementUtils.hasAnnotation(m, RequestMapping.class))
                .map(m -> of(root == null ? "" : first(root.path()), m));
    }

    private static Operation of(String root, Method method) {
        var mapping = Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class));
        var needs = method.getAnnotation(Needs.class);
        return new Operation(
                mapping.method()[0].name(), root + first(mapping.path()), needs == null ? "" : needs.value(), method);
    }

    private static String first(String[] paths) {
        return paths.length == 0 ? "" : paths[0];
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
