package org.tasdiq.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.WidgetTexts;

/** Who is signed in, light or dark, the clock of a trial, and the way out. */
class PersonMenu extends MenuBar {
    /** @param clock opens the clock of a trial installation, for whoever may move it */
    PersonMenu(String name, AuthenticationContext session, @Nullable Runnable clock) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("person-menu");
        setI18n(WidgetTexts.menu());
        var avatar = new Avatar(name);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(name);
        label.addClassName("person-name");
        var person = addItem(avatar);
        person.add(label);
        person.setAriaLabel(getTranslation("shell.account", name));
        var choices = person.getSubMenu();
        choices.addItem(new Span(getTranslation("shell.scheme"))).setEnabled(false);
        var present = Preferences.scheme(VaadinService.getCurrentRequest().getCookies());
        scheme(choices, "light", ColorScheme.Value.LIGHT, Symbol.SUN, present);
        scheme(choices, "dark", ColorScheme.Value.DARK, Symbol.MOON, present);
        scheme(choices, "system", ColorScheme.Value.SYSTEM, Symbol.MONITOR, present);
        choices.addSeparator();
        icon(
                choices.addItem(
                        getTranslation("account.title"),
                        chosen -> UI.getCurrent().navigate("account")),
                Symbol.SETTINGS);
        choices.addSeparator();
        if (clock != null) {
            icon(choices.addItem(getTranslation("shell.clock"), chosen -> clock.run()), Symbol.CLOCK);
            choices.addSeparator();
        }
        var out = choices.addItem(getTranslation("shell.signOut"), chosen -> session.logout());
        // Marks kept on a device while the server was away are not for whoever sits down there next.
        out.getElement()
                .executeJs(
                        "this.addEventListener('click', () => Object.keys(localStorage)"
                                + ".filter(key => key.startsWith('tasdiq:mark:')).forEach(key => localStorage.removeItem(key)))");
        icon(out, Symbol.LOG_OUT);
    }

    private void scheme(SubMenu menu, String name, ColorScheme.Value scheme, Symbol symbol, ColorScheme.Value present) {
        var item = menu.addItem(getTranslation("shell.scheme." + name), chosen -> {
            VaadinService.getCurrentResponse().addCookie(Preferences.cookie(Preferences.SCHEME, name));
            UI.getCurrent().getPage().setColorScheme(scheme);
        });
        item.setCheckable(true);
        item.setChecked(scheme == present);
        item.addClickListener(chosen -> menu.getItems().stream()
                .filter(MenuItem::isCheckable)
                .forEach(other -> other.setChecked(other.equals(item))));
        icon(item, symbol);
    }

    private static void icon(MenuItem item, Symbol symbol) {
        item.addComponentAsFirst(symbol.icon());
    }
}
