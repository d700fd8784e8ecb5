package org.tasdiq.ui.account;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.NavigationAccessControl;

/** Where somebody wanted to go before they signed in or opened an account; Vaadin's own login looks there as well. */
final class AfterSignIn {
    private AfterSignIn() {}

    /** @param path from the root, without a slash in front */
    static void goTo(String path) {
        VaadinRequest.getCurrent()
                .getWrappedSession()
                .setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, "/" + path);
    }

    /** From the root, without a slash in front. */
    static String path() {
        var wanted = VaadinRequest.getCurrent()
                .getWrappedSession()
                .getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        return wanted instanceof String path && path.startsWith("/") ? path.substring(1) : "desk";
    }
}
