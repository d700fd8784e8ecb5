package org.tasdiq.ui.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.portfolio.Attesters;
import org.tasdiq.ui.RateLimit;
import org.tasdiq.ui.shared.Faults;

/** Where an attester answers: whoever holds the link reads what is asked, keeps a draft, signs or declines. */
@Configuration
class AttesterPages {
    private final PublicPages pages;
    private final Attesters attesters;
    private final RateLimit rate;
    private final Texts texts;

    AttesterPages(PublicPages pages, Attesters attesters, RateLimit rate, Texts texts) {
        this.pages = pages;
        this.attesters = attesters;
        this.rate = rate;
        this.texts = texts;
    }

    @Bean
    RouterFunction<ServerResponse> attesterRoutes() {
        return RouterFunctions.route()
                .GET("/attest/{token}", request -> answer(request, token -> show(request, token)))
                .POST("/attest/{token}", request -> answer(request, token -> act(request, token)))
                .build();
    }

    /** What cannot be done ends on a page that says why, the same for every link that leads nowhere. */
    private ServerResponse answer(ServerRequest request, Function<String, ServerResponse> work) {
        if (!rate.admits(request.servletRequest().getRemoteAddr()))
            return over(request, HttpStatus.TOO_MANY_REQUESTS, "tooMany", text(request, "site.attest.tooMany.text"));
        try {
            return work.apply(request.pathVariable("token"));
        } catch (RuntimeException thrown) {
            var refusal = Faults.refusal(thrown).orElseThrow(() -> thrown);
            return over(request, status(refusal), "over", texts.of(PublicPages.language(request), refusal));
        }
    }

    private ServerResponse show(ServerRequest request, String token) {
        return form(request, AttesterForm.of(attesters.open(token)));
    }

    private ServerResponse act(ServerRequest request, String token) {
        var sent = request.params().toSingleValueMap();
        return switch (sent.getOrDefault("action", "")) {
            case "sign" -> sign(request, token, sent);
            case "decline" -> {
                attesters.decline(token, AttesterForm.text(sent, "reason"));
                yield over(request, HttpStatus.OK, "declined", text(request, "site.attest.declined.text"));
            }
            default -> keep(request, token, sent);
        };
    }

    private ServerResponse keep(ServerRequest request, String token, Map<String, String> sent) {
        var asked = attesters.open(token);
        var stated = AttesterForm.testimony(asked, sent);
        var signature = AttesterForm.signature(sent).name();
        var gaps = stated.tooLong();
        if (gaps.isEmpty()) attesters.keepDraft(token, stated);
        return form(
                request, new AttesterForm(asked, stated, signature, AttesterForm.lasting(sent), gaps, gaps.isEmpty()));
    }

    private ServerResponse sign(ServerRequest request, String token, Map<String, String> sent) {
        var asked = attesters.open(token);
        var stated = AttesterForm.testimony(asked, sent);
        var signature = AttesterForm.signature(sent);
        var gaps = new ArrayList<>(
                stated.gaps(asked.competencies().stream().map(c -> c.id()).toList(), asked.today()));
        AttesterForm.lastDayMissing(stated, sent).ifPresent(gaps::add);
        gaps.addAll(signature.gaps(stated.name()));
        boolean lasting = AttesterForm.lasting(sent);
        if (stated.tooLong().isEmpty()) attesters.keepDraft(token, stated);
        if (!gaps.isEmpty())
            return form(request, new AttesterForm(asked, stated, signature.name(), lasting, gaps, false));
        try {
            attesters.sign(token, stated, signature, PublicPages.language(request));
        } catch (Refusal full) {
            if (!full.code().equals("portfolio.fileFull")) throw full;
            return form(request, new AttesterForm(asked, stated, signature.name(), lasting, List.of(full), false));
        }
        return over(request, HttpStatus.OK, "signed", text(request, "site.attest.signed.text"));
    }

    private ServerResponse form(ServerRequest request, AttesterForm form) {
        return pages.page(request, HttpStatus.OK, "attest", request.path(), Map.of("form", form));
    }

    private ServerResponse over(ServerRequest request, HttpStatus status, String how, String words) {
        return pages.page(request, status, "attest-over", request.path(), Map.of("how", how, "words", words));
    }

    private String text(ServerRequest request, String key) {
        return texts.of(PublicPages.language(request), key);
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.GONE;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
