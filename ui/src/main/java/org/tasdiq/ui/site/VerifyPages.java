package org.tasdiq.ui.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tasdiq.PublicAddress;
import org.tasdiq.Refusal;
import org.tasdiq.credential.Checks;
import org.tasdiq.credential.Shares;
import org.tasdiq.credential.proof.Verification;
import org.tasdiq.ui.RateLimit;
import org.tasdiq.ui.shared.Faults;
import org.tasdiq.ui.shared.SiteAddress;

/** Where anybody checks a credential: one that was shared by a link, or one they have as a file, a text or an address. */
@Configuration
class VerifyPages {
    private static final int LONGEST = 4_000_000;
    private static final Pattern LINK = Pattern.compile("https?://([^/\\s]+)/" + Shares.PATH + "([\\w-]{43})/?");

    private final PublicPages pages;
    private final Shares shares;
    private final Checks checks;
    private final RateLimit rate;
    private final PublicAddress address;

    VerifyPages(PublicPages pages, Shares shares, Checks checks, RateLimit rate, PublicAddress address) {
        this.pages = pages;
        this.shares = shares;
        this.checks = checks;
        this.rate = rate;
        this.address = address;
    }

    @Bean
    RouterFunction<ServerResponse> verifyRoutes() {
        return RouterFunctions.route()
                .GET("/verify", request -> form(request, HttpStatus.OK, "", null))
                .POST("/verify", this::check)
                .GET("/verify/{token}/credential.json", this::download)
                .GET("/verify/{token}", this::shared)
                .build();
    }

    private ServerResponse shared(ServerRequest request) {
        if (!admitted(request)) return tooMany(request);
        try {
            var shown = shares.open(request.pathVariable("token"));
            return pages.page(
                    request,
                    HttpStatus.OK,
                    "shared",
                    request.path(),
                    Map.of("shown", shown, "report", new CheckReport(shown.found())));
        } catch (RuntimeException thrown) {
            return refused(request, HttpStatus.NOT_FOUND, "", thrown);
        }
    }

    private ServerResponse download(ServerRequest request) {
        if (!admitted(request)) return tooMany(request);
        try {
            var document = shares.open(request.pathVariable("token")).document();
            if (document.isEmpty()) throw Refusal.unknown("share").get();
            return ServerResponse.ok()
                    .header("Content-Type", "application/vc+ld+json")
                    .header("Content-Disposition", "attachment; filename=\"credential.json\"")
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Cache-Control", "no-store")
                    .body(document.getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException thrown) {
            return refused(request, HttpStatus.NOT_FOUND, "", thrown);
        }
    }

    /** A file where one was chosen, else what was written: a link, an address, a document or a token. */
    private ServerResponse check(ServerRequest request) {
        if (!admitted(request)) return tooMany(request);
        var written = "";
        try {
            var file = part(request, "file").filter(part -> part.getSize() > 0);
            if (file.isPresent()) return report(request, "", checks.check(bytes(file.get())));
            written = part(request, "text").map(VerifyPages::text).orElse("").strip();
            if (written.isEmpty())
                return form(
                        request,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "",
                        Refusal.invalid("text", "credential.nothingToCheck"));
            var link = LINK.matcher(written);
            if (link.matches() && !isHere(request, link.group(1)))
                throw Refusal.invalid("text", "credential.linkElsewhere", link.group(1));
            if (link.matches())
                return ServerResponse.seeOther(request.uriBuilder()
                                .replacePath("/" + Shares.PATH + link.group(2))
                                .replaceQuery(null)
                                .build())
                        .build();
            return report(
                    request,
                    written,
                    written.startsWith("https://")
                            ? checks.at(written)
                            : checks.check(written.getBytes(StandardCharsets.UTF_8)));
        } catch (RuntimeException thrown) {
            return refused(request, HttpStatus.UNPROCESSABLE_CONTENT, written, thrown);
        }
    }

    private ServerResponse report(ServerRequest request, String written, Verification found) {
        return pages.page(
                request,
                HttpStatus.OK,
                "verify",
                PublicPages.VERIFY,
                Map.of("written", written, "report", new CheckReport(found)));
    }

    private ServerResponse form(ServerRequest request, HttpStatus status, String written, @Nullable Refusal why) {
        Map<String, Object> model = why == null ? Map.of("written", written) : Map.of("written", written, "gap", why);
        return pages.page(request, status, "verify", PublicPages.VERIFY, model);
    }

    private ServerResponse refused(ServerRequest request, HttpStatus status, String written, RuntimeException thrown) {
        var why = Faults.refusal(thrown).orElseThrow(() -> thrown);
        boolean busy = why.kind() == Refusal.Kind.BUSY;
        return form(request, busy ? HttpStatus.SERVICE_UNAVAILABLE : status, written, why);
    }

    /** Another installation has links of the same form, which lead nowhere here. */
    private boolean isHere(ServerRequest request, String host) {
        var reached = SiteAddress.of(request.servletRequest());
        return Stream.of(reached, address.or(reached))
                .anyMatch(here -> host.equalsIgnoreCase(URI.create(here).getAuthority()));
    }

    private boolean admitted(ServerRequest request) {
        return rate.admits(request.servletRequest().getRemoteAddr());
    }

    private ServerResponse tooMany(ServerRequest request) {
        return form(request, HttpStatus.TOO_MANY_REQUESTS, "", Refusal.conflict("credential.tooMany"));
    }

    private static Optional<Part> part(ServerRequest request, String name) {
        if (request.headers().contentLength().orElse(0) > 2 * LONGEST)
            throw Refusal.invalid("file", "credential.tooLarge", LONGEST / 1_000_000);
        try {
            return Optional.ofNullable(request.multipartData().getFirst(name));
        } catch (IOException | ServletException tooLargeOrBroken) {
            throw Refusal.invalid("file", "credential.tooLarge", LONGEST / 1_000_000);
        }
    }

    private static byte[] bytes(Part part) {
        try (var content = part.getInputStream()) {
            var bytes = content.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) throw Refusal.invalid("file", "credential.tooLarge", LONGEST / 1_000_000);
            return bytes;
        } catch (IOException broken) {
            throw Refusal.invalid("file", "credential.tooLarge", LONGEST / 1_000_000);
        }
    }

    private static String text(Part part) {
        return new String(bytes(part), StandardCharsets.UTF_8);
    }
}
