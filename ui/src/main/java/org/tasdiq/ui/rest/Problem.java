package org.tasdiq.ui.rest;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/** Writes problem details (RFC 9457): the code is for machines, the detail is for people and in their language. */
@Component
class Problem {
    private final Texts texts;

    Problem(Texts texts) {
        this.texts = texts;
    }

    ProblemDetail of(Refusal refusal, Locale locale) {
        var status = switch (refusal.kind()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        var problem = of(status, refusal.code(), texts.of(locale, refusal), locale);
        if (refusal.field() != null) problem.setProperty("field", refusal.field());
        return problem;
    }

    /** A problem that is no refusal of a room: {@code rest.<code>} has its words. */
    ProblemDetail of(HttpStatus status, String code, Locale locale, Object... arguments) {
        return of(status, code, texts.of(locale, "rest." + code, arguments), locale);
    }

    private ProblemDetail of(HttpStatus status, String code, String detail, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:tasdiq:problem:" + code));
        problem.setTitle(texts.of(locale, "rest.status." + status.value()));
        problem.setProperty("code", code);
        return problem;
    }
}
