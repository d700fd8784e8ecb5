package org.tasdiq.ui.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tasdiq.Texts;
import org.tasdiq.identity.Actors;
import org.tasdiq.ui.Preferences;
import org.tasdiq.ui.shared.Faults;

/** What anybody may read without an account: start, eligibility, accessibility, privacy. */
@Configuration
public class PublicPages {
    private static final List<String> PATHS = List.of("/", "/eligibility", "/accessibility", "/privacy");
    /** Below them, what stands in a personal link. */
    static final String ATTEST = "/attest/";

    static final String VERIFY = "/verify";
    /** What institutions offer; the steps of the room of that name lie deeper. */
    static final String CATALOGUE = "/catalogue";
    /** No script at all. */
    public static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "frame-ancestors 'self'; base-uri 'self'; form-action 'self'";

    private final Texts texts;
    private final Actors actors;

    PublicPages(Texts texts, Actors actors) {
        this.texts = texts;
        this.actors = actors;
    }

    /** The addresses open to everybody. */
    public static String[] paths() {
        return Stream.concat(
                        PATHS.stream(),
                        Stream.of(
                                ATTEST + "*",
                                VERIFY,
                                VERIFY + "/**",
                                CATALOGUE,
                                CATALOGUE + "/*",
                                CATALOGUE + "/*/offer.jsonld"))
                .toArray(String[]::new);
    }

    /** Whether the request asks for one of these pages, and not for something of Vaadin's own. */
    public static boolean serves(HttpServletRequest request) {
        var path = request.getRequestURI();
        return (PATHS.contains(path)
                        || path.equals(VERIFY)
                        || path.matches(CATALOGUE + "(/[^/]+)?")
                        || isPersonal(request))
                && request.getParameter("v-r") == null;
    }

    /** Whether the address itself opens what is meant for one person: nobody else may learn it. */
    public static boolean isPersonal(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith(ATTEST) || path.startsWith(VERIFY + "/");
    }

    /** Routes and not a controller: a router passes on what Vaadin's own requests ask of "/". */
    @Bean
    RouterFunction<ServerResponse> publicRoutes() {
        return RouterFunctions.route()
                .GET("/", request -> request.param("v-r").isEmpty(), this::start)
                .GET("/eligibility", request -> page(request, "eligibility", Map.of("asked", Eligibility.unanswered())))
                .POST("/eligibility", request -> request.param("v-r").isEmpty(), this::eligibility)
                .GET("/accessibility", request -> page(request, "accessibility", Map.of()))
                .GET("/privacy", request -> page(request, "privacy", Map.of()))
                .build();
    }

    private ServerResponse start(ServerRequest request) {
        if (actors.current().person() != null)
            return ServerResponse.seeOther(request.uriBuilder()
                            .replacePath("/desk")
                            .replaceQuery(null)
                            .build())
                    .build();
        return page(request, "start", Map.of());
    }

    private ServerResponse eligibility(ServerRequest request) {
        return page(
                request,
                "eligibility",
                Map.of("asked", Eligibility.of(request.params().toSingleValueMap())));
    }

    private ServerResponse page(ServerRequest request, String name, Map<String, Object> more) {
        return page(request, HttpStatus.OK, name, name.equals("start") ? "/" : "/" + name, more);
    }

    /** The language chosen on the page, else the one chosen before, else the browser's. */
    static Locale language(ServerRequest request) {
        return chosen(request)
                .orElseGet(() -> Preferences.language(
                        request.servletRequest().getCookies(),
                        request.servletRequest().getLocale()));
    }

    private static Optional<Locale> chosen(ServerRequest request) {
        return request.param("lang").map(Locale::forLanguageTag).map(Texts::nearest);
    }

    ServerResponse page(ServerRequest request, HttpStatus status, String name, String path, Map<String, Object> more) {
        var chosen = chosen(request);
        var cookies = request.servletRequest().getCookies();
        var locale = language(request);
        var model = new HashMap<String, Object>(more);
        model.put("page", new Page(texts, locale, path));
        model.put("scheme", Preferences.scheme(cookies).name().toLowerCase(Locale.ROOT));
        model.put("signedIn", actors.current().person() != null);
        var response = ServerResponse.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .header("Content-Language", locale.toLanguageTag())
                .header("Vary", "Accept-Language, Cookie");
        chosen.ifPresent(l -> response.cookie(cookie(l)));
        if (status == HttpStatus.SERVICE_UNAVAILABLE) response.header(HttpHeaders.RETRY_AFTER, Faults.SOON);
        return response.render("site/" + name, model);
    }

    private static Cookie cookie(Locale locale) {
        return Preferences.cookie(Preferences.LANGUAGE, locale.toLanguageTag());
    }
}
