package org.tasdiq.ui.shared;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.tasdiq.Refusal;
import org.tasdiq.ui.MainLayout;

/** A page the rules do not open for this person, or not now. */
@ParentLayout(MainLayout.class)
public class RefusedPage extends ErrorPage implements HasErrorParameter<Refusal> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        say(
                getTranslation("shell.refused.title"),
                getTranslation("refusal." + refusal.code(), refusal.arguments().toArray()));
        return switch (refusal.kind()) {
            case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
            case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case INVALID -> 422;
            case BUSY -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }
}
