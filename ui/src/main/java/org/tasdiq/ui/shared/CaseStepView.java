package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.tasdiq.Refusal;
import org.tasdiq.Step;

/**
 * The page of one human step, whatever it is about: {@code @Route("<room>/<step-in-kebab-case>/:id")} and
 * {@code @Step("<room>.<step>")}. Keeps drafts, asks before unsaved input is left, and leads back to the desk when done. The
 * title is the text {@code <room>.<step>.title}.
 */
public abstract class CaseStepView extends Composite<Div>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private final String step = getClass().getAnnotation(Step.class).value();
    private final Saved saved = new Saved();
    private final Unsent unsent = new Unsent();
    private String reference = "";
    private boolean unsaved;
    private boolean keepsDraft;

    /** Remembers what the address names. */
    protected abstract void name(String id);

    /**
     * Loads what the step is about and builds its work on an empty body; called at each entry.
     *
     * @return what stands above the work
     */
    protected abstract Component open(Div body);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        name(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("file")));
        reload();
    }

    /** Loads it anew and builds the page from it; input not sent is dropped. */
    protected final void reload() {
        forget();
        var body = new Div();
        body.addClassName("step-body");
        var title = new Div(new H1(title()));
        title.addClassName("step-title");
        getContent().removeAll();
        getContent().add(title, body);
        getContent().addComponentAtIndex(1, open(body));
        if (keepsDraft) title.add(saved);
    }

    /** The step's own name, such as {@code checkCompleteness}. */
    protected final String step() {
        return step.substring(step.indexOf('.') + 1);
    }

    /** What the page is called by, in its title. */
    protected final void refer(String number) {
        reference = number;
    }

    /** Saves what the fields hold each time one of them is left, and says so. */
    protected final void keepDraft(Runnable save, HasValue<?, ?>... fields) {
        keepsDraft = true;
        for (var field : fields)
            field.addValueChangeListener(changed -> {
                if (!changed.isFromClient()) return;
                unsaved();
                save.run();
                saved();
            });
    }

    /** There is input that leaving the page would lose. */
    protected final void unsaved() {
        unsaved = true;
        saved.pending();
    }

    /** All input is safe. */
    protected final void saved() {
        forget();
        saved.now();
    }

    /** Input in these fields is lost unless sent: leaving asks. */
    protected final void guardInput(HasValue<?, ?>... fields) {
        unsent.guard(fields);
    }

    /** For parts of the page that are sent by themselves. */
    protected final Unsent unsent() {
        return unsent;
    }

    private void forget() {
        unsaved = false;
        unsent.clear();
    }

    /** Whether leaving would lose something. */
    protected boolean isUnsaved() {
        return unsaved || !unsent.isEmpty();
    }

    /** A button for an action; pressed twice it acts once. */
    protected static Button once(String words, Runnable work) {
        var button = new Button(words);
        button.setDisableOnClick(true);
        button.addClickListener(pressed -> {
            try {
                work.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    /** The row of buttons at the end of a step. */
    protected static Div actions(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("step-actions");
        return row;
    }

    /** The step is done: back to the desk, with a word. */
    protected final void done() {
        leave();
        Notice.done(getTranslation("shell.step.done", title()));
    }

    /** Back to the desk from a step that is no longer one's own; what was not sent is dropped. */
    protected final void leave() {
        forget();
        UI.getCurrent().navigate("desk");
    }

    @Override
    public final void beforeLeave(BeforeLeaveEvent event) {
        if (isUnsaved()) ConfirmAction.askToLeave(event);
    }

    private String title() {
        return getTranslation(step + ".title");
    }

    @Override
    public final String getPageTitle() {
        return title() + " · " + reference + " · " + getTranslation("shell.name");
    }
}
