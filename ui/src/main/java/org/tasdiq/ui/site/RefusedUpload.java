package org.tasdiq.ui.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.ui.Preferences;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Says to a stranger why nothing of what was sent is read: in a browser on a page with the way back to the form, else in plain
 * words. The page is made without the request, which asked for a parameter would have the server read what was refused.
 */
@Component
public class RefusedUpload {
    private final ITemplateEngine templates;
    private final Texts texts;

    RefusedUpload(ITemplateEngine templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    /** @param status with which it is refused */
    public void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        var language = Preferences.language(request.getCookies(), request.getLocale());
        var why = texts.of(language, "rest.request." + status.value());
        response.setStatus(status.value());
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (readsPages(request)) page(request, response, language, why);
        else {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(why);
        }
    }

    /** A program asks for anything, a browser that sends a form asks for pages. */
    private static boolean readsPages(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    private void page(HttpServletRequest request, HttpServletResponse response, Locale language, String why)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", PublicPages.CONTENT_POLICY);
        response.setHeader("Referrer-Policy", "no-referrer"); // the address may be a personal link
        var scheme = Preferences.scheme(request.getCookies()).name().toLowerCase(Locale.ROOT);
        var model = Map.<String, Object>of(
                "page",
                new Page(texts, language, request.getRequestURI()),
                "scheme",
                scheme,
                "signedIn",
                false,
                "why",
                why);
        templates.process("site/refused-upload", new Context(language, model), response.getWriter());
    }
}
