package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.candidacy.CandidacyId;

/**
 * The page of one human step: {@code @Route("<room>/<step-in-kebab-case>/:id")} and {@code @Step("<room>.<step>")}.
 * Shows which file it is about, keeps drafts, asks before unsaved input is left, and leads back to the desk when done.
 * The title is the text {@code <room>.<step>.title}.
 */
public abstract class StepView extends Composite<Div>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
    private final transient CaseFiles files;
    private final String step = getClass().getAnnotation(Step.class).value();
    private final Saved saved = new Saved();
    private @Nullable CandidacyId id;
    private String reference = "";
    private boolean unsaved;
    private boolean keepsDraft;

    protected StepView(CaseFiles files) {
        this.files = files;
    }

    /** Builds the work of the step; called at each entry, on an empty body. */
    protected abstract void show(CaseFiles.Head head, Div body);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        id = CandidacyId.of(event.getRouteParameters().get("id").orElseThrow(Refusal.unknown("file")));
        reload();
    }

    /** Loads the file anew and builds the page from it; input not sent is dropped. */
    protected final void reload() {
        unsaved = false;
        var head = files.head(file(), step.substring(step.indexOf('.') + 1));
        reference = head.file().reference();
        var body = new Div();
        body.addClassName("step-body");
        var title = new Div(new H1(title()));
        title.addClassName("step-title");
        getContent().removeAll();
        getContent().add(title, new FileHead(head), body);
        show(head, body);
        if (keepsDraft) title.add(saved);
    }

    protected final CandidacyId file() {
        if (id == null) throw Refusal.unknown("file").get();
        return id;
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
        unsaved = false;
        saved.now();
    }

    /** Input in these fields is lost unless sent: leaving asks. */
    protected final void guardInput(HasValue<?, ?>... fields) {
        for (var field : fields) field.addValueChangeListener(changed -> unsaved = unsaved || changed.isFromClient());
    }

    /** The button that ends the step: does the work once, says so and leads back to the desk; a refusal stays here. */
    protected final Button finish(String words, Runnable work) {
        var button = act(words, () -> {
            work.run();
            done();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** A further action; pressed twice it acts once. */
    protected final Button act(String words, Runnable work) {
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
        unsaved = false;
        UI.getCurrent().navigate("desk");
    }

    @Override
    public final void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved) ConfirmAction.askToLeave(event);
    }

    private String title() {
        return getTranslation(step + ".title");
    }

    @Override
    public final String getPageTitle() {
        return title() + " · " + reference + " · " + getTranslation("shell.name");
    }
}
