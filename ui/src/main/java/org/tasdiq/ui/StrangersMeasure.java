package org.tasdiq.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.StringUtils;

/**
 * How much somebody may send who is not signed in, told before a byte of it is read: a form in parts is written to the disk
 * whole before any page sees it. Who is signed in has the measure of {@code ui.yaml}.
 */
public final class StrangersMeasure {
    /** A credential to check, and the form around it. */
    private static final int MOST = 5_000_000;

    private StrangersMeasure() {}

    /** With what that request is refused; empty where it is within the measure. Nobody may have asked for a parameter yet. */
    public static Optional<HttpStatus> refusal(HttpServletRequest request) {
        boolean unmeasured = hidesItsLength(request);
        if ((!unmeasured && request.getContentLengthLong() <= MOST) || isSignedIn()) return Optional.empty();
        return Optional.of(unmeasured ? HttpStatus.LENGTH_REQUIRED : HttpStatus.CONTENT_TOO_LARGE);
    }

    /** In HTTP/1 a request without a length has no body, unless it comes in chunks. */
    private static boolean hidesItsLength(HttpServletRequest request) {
        return request.getContentLengthLong() < 0
                && (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                        || (isInParts(request) && !request.getProtocol().startsWith("HTTP/1")));
    }

    private static boolean isInParts(HttpServletRequest request) {
        return StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    private static boolean isSignedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && !(who instanceof AnonymousAuthenticationToken);
    }
}
