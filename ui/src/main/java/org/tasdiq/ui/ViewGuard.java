package org.tasdiq.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tasdiq.CaseId;
import org.tasdiq.Step;
import org.tasdiq.identity.Guard;

/** Deny first, on screens too: a view opens only when its step or its {@link Needs} is allowed, on the file in its address. */
@Configuration
public class ViewGuard {
    record Named(UUID value) implements CaseId {}

    @Bean
    static NavigationAccessControlConfigurer navigationAccessControlConfigurer(ObjectProvider<Guard> guard) {
        return new NavigationAccessControlConfigurer().withNavigationAccessChecker(checker(guard));
    }

    private static NavigationAccessChecker checker(ObjectProvider<Guard> guard) {
        return context -> check(context, guard.getObject());
    }

    private static AccessCheckResult check(NavigationContext context, Guard guard) {
        var view = context.getNavigationTarget();
        if (context.isErrorHandling() || view.isAnnotationPresent(AnonymousAllowed.class)) return context.allow();
        if (context.getPrincipal() == null) return context.deny("nobody signed in");
        try {
            var file = context.getParameters().get("id").map(UUID::fromString);
            return opens(guard, view, file.orElse(null))
                    ? context.allow()
                    : context.deny("not allowed: " + addresses(view));
        } catch (IllegalArgumentException notAnId) {
            return context.deny("no such file");
        }
    }

    /** Whether there is a page at that path about that file, and the one who acts now may open it; for links. */
    public static boolean opens(Guard guard, String path, UUID file) {
        return RouteConfiguration.forApplicationScope()
                .getRoute(path + "/" + file)
                .filter(view -> opens(guard, view, file))
                .isPresent();
    }

    static boolean opens(Guard guard, Class<?> view, @Nullable UUID file) {
        var named = file == null ? null : new Named(file);
        return addresses(view).stream().anyMatch(a -> guard.allows(a, named));
    }

    /** The permissions of which one opens the view. */
    static List<String> addresses(Class<?> view) {
        var needs = view.getAnnotation(Needs.class);
        if (needs != null)
            return Stream.concat(Stream.of(needs.value()), Stream.of(needs.or()))
                    .toList();
        var step = view.getAnnotation(Step.class);
        return step == null ? List.of() : List.of(step.value());
    }
}
