package org.tasdiq.ui.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.tasdiq.ui.shared.Faults;
import tools.jackson.core.JacksonException;

/** Turns what went wrong behind the second door into problem details; nothing of the inside gets out. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {
    private final Problem problem;

    Problems(Problem problem) {
        this.problem = problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> any(Exception thrown, HttpServletRequest request) {
        var locale = Language.of(request);
        return answer(Faults.refusal(thrown).map(r -> problem.of(r, locale)).orElseGet(() -> fault(thrown, locale)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException thrown, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var locale = locale(request);
        var detail = Faults.refusal(thrown)
                .map(r -> problem.of(r, locale))
                .orElseGet(() -> unreadable(thrown.getCause(), locale));
        return new ResponseEntity<>(detail, headers, detail.getStatus());
    }

    /** What Spring itself refuses: a method, a media type, a parameter, a part that is too large. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.valueOf(status.value());
        var detail = known.is5xxServerError()
                ? fault(thrown, locale(request))
                : problem.of(known, "request." + known.value(), locale(request));
        return new ResponseEntity<>(detail, headers, detail.getStatus());
    }

    private ProblemDetail unreadable(@Nullable Throwable cause, Locale locale) {
        if (!(cause instanceof JacksonException json) || json.getPath().isEmpty()) {
            return problem.of(HttpStatus.BAD_REQUEST, "body.unreadable", locale);
        }
        var field = json.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        var detail = problem.of(HttpStatus.BAD_REQUEST, "body.field", locale, field);
        detail.setProperty("field", field);
        return detail;
    }

    private ProblemDetail fault(Exception thrown, Locale locale) {
        var reference = Faults.number(thrown);
        var detail = problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "fault", locale, reference);
        detail.setProperty("reference", reference);
        return detail;
    }

    private static Locale locale(WebRequest request) {
        return Language.of(((ServletWebRequest) request).getRequest());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        var answer = ResponseEntity.status(detail.getStatus());
        if (detail.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value())
            answer.header(HttpHeaders.RETRY_AFTER, Faults.SOON);
        return answer.body(detail);
    }
}
