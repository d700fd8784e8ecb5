package org.tasdiq.ui.shared;

import jakarta.servlet.http.HttpServletRequest;

/** The address of this installation as the reader reached it. */
public final class SiteAddress {
    private SiteAddress() {}

    public static String of(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
