package org.tasdiq.ui.shared;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.EventUtil;
import com.vaadin.flow.router.NavigationTrigger;
import java.io.Serializable;
import java.util.List;

/** Asks before something that cannot be undone; the question names what will happen, the button repeats the verb. */
public final class ConfirmAction implements Serializable {
    private ConfirmAction() {}

    public static void ask(String title, String consequence, String verb, Runnable action) {
        dialog(title, consequence, verb, action).open();
    }

    /** The same for what takes something away. */
    public static void askBeforeLoss(String title, String consequence, String verb, Runnable action) {
        var dialog = dialog(title, consequence, verb, action);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    /** Asks whether a page with unsaved input is left. */
    public static void askToLeave(BeforeLeaveEvent event) {
        var leaving = event.postpone();
        var dialog = dialog(
                I18NProvider.translate("shell.leave.title"),
                I18NProvider.translate("shell.leave.text"),
                I18NProvider.translate("shell.leave.go"),
                event instanceof Leaving anew ? anew.leave : leaving::proceed);
        dialog.setCancelText(I18NProvider.translate("shell.leave.stay"));
        dialog.addCancelListener(stayed -> leaving.cancel());
        dialog.open();
    }

    /** What leaves the page without the router, such as loading it anew: where something is written, it is asked before. */
    public static void leaving(UI page, Runnable leave) {
        var event = new Leaving(page, leave);
        for (var view : EventUtil.collectBeforeLeaveObservers(page)) {
            view.beforeLeave(event);
            if (event.isPostponed()) return;
        }
        leave.run();
    }

    private static final class Leaving extends BeforeLeaveEvent {
        private final transient Runnable leave;

        private Leaving(UI page, Runnable leave) {
            super(
                    page.getInternals().getRouter(),
                    NavigationTrigger.PROGRAMMATIC,
                    page.getInternals().getActiveViewLocation(),
                    page.getCurrentView().getClass(),
                    page,
                    List.of());
            this.leave = leave;
        }
    }

    private static ConfirmDialog dialog(String title, String consequence, String verb, Runnable action) {
        var dialog = new ConfirmDialog(title, consequence, verb, confirmed -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("shell.cancel"));
        return dialog;
    }
}
