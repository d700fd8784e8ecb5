package org.tasdiq.ui;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Comparator;
import org.tasdiq.identity.Guard;
import org.tasdiq.ui.shared.Symbol;

/**
 * The rooms a person may enter. A view takes part by {@code @Menu(title = "<text key>", icon = "<symbol>", order = n)};
 * what the guard would refuse is not shown.
 */
class Navigation extends SideNav {
    Navigation(Guard guard) {
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(Menu.class))
                .filter(route -> ViewGuard.addresses(route.getNavigationTarget()).stream()
                        .anyMatch(address -> guard.allows(address, null)))
                .sorted(Comparator.comparingDouble(route -> menu(route).order()))
                .forEach(route -> addItem(item(route)));
    }

    private SideNavItem item(RouteData route) {
        var symbol = Symbol.named(menu(route).icon());
        return new SideNavItem(getTranslation(menu(route).title()), route.getNavigationTarget(), symbol.icon());
    }

    private static Menu menu(RouteData route) {
        return route.getNavigationTarget().getAnnotation(Menu.class);
    }
}
