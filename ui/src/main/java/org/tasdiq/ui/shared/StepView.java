package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;

/** The page of one human step on a file: which file it is about, and the work. */
public abstract class StepView extends CaseStepView {
    private final transient CaseFiles files;
    private @Nullable CandidacyId id;

    protected StepView(CaseFiles files) {
        this.files = files;
    }

    /** Builds the work of the step; called at each entry, on an empty body. */
    protected abstract void show(CaseFiles.Head head, Div body);

    @Override
    protected final void name(String named) {
        id = CandidacyId.of(named);
    }

    @Override
    protected final Component open(Div body) {
        var head = files.head(file(), step());
        refer(head.file().reference());
        show(head, body);
        return new FileHead(head);
    }

    protected final CandidacyId file() {
        if (id == null) throw Refusal.unknown("file").get();
        return id;
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
        return once(words, work);
    }
}
