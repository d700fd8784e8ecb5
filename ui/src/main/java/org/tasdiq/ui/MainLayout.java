package org.tasdiq.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.identity.Actor;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.People;
import org.tasdiq.ui.shared.ClosedPage;
import org.tasdiq.ui.shared.FileBell;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.WidgetTexts;
import org.tasdiq.ui.shared.Zones;

/** The frame of every screen: name of the product, languages, person, navigation, and the one main landmark. */
@Layout
public class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final Main main = new Main();
    private final transient Guard guard;
    private final transient Actors actors;
    private final Scroller drawer = new Scroller();
    private transient Set<Actor.Grant> grants;
    private @Nullable UUID house;
    private volatile @Nullable UUID file;
    private @Nullable Class<?> view;

    public MainLayout(
            Actors actors,
            People people,
            Guard guard,
            BusinessClock clock,
            Zones zones,
            AuthenticationContext session,
            FileBell bell) {
        this.guard = guard;
        this.actors = actors;
        var me = actors.current();
        grants = me.grants();
        setPrimarySection(Section.NAVBAR);
        setI18n(WidgetTexts.layout());
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.navigation.toggle"));
        boolean moves = clock.isControlled() && guard.allows("deadline.moveClock", null);
        var header = new Header(
                skip,
                toggle,
                new Brand("desk"),
                new LanguageSwitch(actors, people),
                new PersonMenu(
                        me.name(), session, moves ? () -> new TrialClock(clock, zones.ofReader()).open() : null));
        header.addClassName("top");
        addToNavbar(header);
        drawer.setContent(new Navigation(guard));
        addToDrawer(drawer);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        setContent(main);
        getElement().appendChild(Live.region().getElement());
        bell.hear(this, id -> id.equals(file), this::closeWhatIsNoLongerAllowed);
        var person = me.person();
        if (person != null) bell.hear(this, person.value()::equals, this::followRoles);
    }

    /** A role granted opens doors, a role withdrawn closes them and the page behind. */
    private void followRoles() {
        var now = actors.current().grants();
        if (now.equals(grants)) return;
        grants = now;
        drawer.setContent(new Navigation(guard));
        closeWhatIsNoLongerAllowed();
    }

    private boolean isAllowed(Class<?> page) {
        return ViewGuard.addresses(page).isEmpty() || (ViewGuard.opens(guard, page, file) && worksFor(house));
    }

    /** Pages about an institution are for those who work there. */
    private boolean worksFor(@Nullable UUID institution) {
        return institution == null
                || grants.stream()
                        .anyMatch(grant -> !grant.role().isByName()
                                && grant.institution().value().equals(institution));
    }

    /** A recusal takes the page away where it is open, not only at the next click. */
    private void closeWhatIsNoLongerAllowed() {
        if (view == null || isAllowed(view)) return;
        var closed = new ClosedPage();
        showRouterLayoutContent(closed);
        UI.getCurrent().getPage().setTitle(closed.getPageTitle());
        Live.say(closed.getPageTitle());
        file = null;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
        setContent(main);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        main.getElement().removeAllChildren();
    }

    private static Optional<UUID> id(String parameter) {
        try {
            return Optional.of(UUID.fromString(parameter));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        // On a phone the drawer covers the page just opened.
        if (isOverlay()) setDrawerOpened(false);
        view = event.getActiveChain().getFirst().getClass();
        file = ViewGuard.addresses(view).isEmpty()
                ? null
                : event.getRouteParameters().get("id").flatMap(MainLayout::id).orElse(null);
        house = event.getRouteParameters()
                .get("institution")
                .flatMap(MainLayout::id)
                .orElse(null);
        UI.getCurrent().getPage().executeJs("document.getElementById('main')?.scrollTo(0, 0)");
    }
}
