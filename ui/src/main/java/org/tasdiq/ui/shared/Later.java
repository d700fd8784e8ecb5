package org.tasdiq.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;

/** Work on a page from another thread, such as the one that receives a file; what fails there is told as on the page. */
public final class Later {
    private Later() {}

    public static void on(UI ui, Command work) {
        var _ = ui.access(work);
    }
}
