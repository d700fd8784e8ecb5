package org.tasdiq.ui;

import com.vaadin.flow.component.page.ColorScheme;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Texts;

/** What a browser remembers for its user: language and light or dark. Two cookies, no identity in them. */
public final class Preferences {
    public static final String LANGUAGE = "tasdiq-language";
    public static final String SCHEME = "tasdiq-scheme";

    private Preferences() {}

    /** The language chosen here before, else the browser's, else French. */
    public static Locale language(Cookie @Nullable [] cookies, @Nullable Locale browser) {
        return value(cookies, LANGUAGE)
                .map(Locale::forLanguageTag)
                .or(() -> Optional.ofNullable(browser))
                .map(Texts::nearest)
                .orElse(Texts.FRENCH);
    }

    /** Light or dark as chosen here before; else as the device has it. */
    public static ColorScheme.Value scheme(Cookie @Nullable [] cookies) {
        return switch (value(cookies, SCHEME).orElse("")) {
            case "light" -> ColorScheme.Value.LIGHT;
            case "dark" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.SYSTEM;
        };
    }

    public static Cookie cookie(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<String> value(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(c -> c.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
