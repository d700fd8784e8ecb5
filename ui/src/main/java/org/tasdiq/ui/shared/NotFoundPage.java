package org.tasdiq.ui.shared;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.tasdiq.ui.MainLayout;

/** No such page, or not for this person: the answer is the same, so that nothing is given away. */
@ParentLayout(MainLayout.class)
public class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(getTranslation("shell.notFound.title"), getTranslation("shell.notFound.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
