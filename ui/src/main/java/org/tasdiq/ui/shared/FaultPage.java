package org.tasdiq.ui.shared;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.tasdiq.ui.MainLayout;

/** A page that failed in a way nobody foresaw; its number is in the log. */
@ParentLayout(MainLayout.class)
public class FaultPage extends ErrorPage implements HasErrorParameter<Exception> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        say(
                getTranslation("shell.fault.title"),
                getTranslation("shell.fault", Faults.number(parameter.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
