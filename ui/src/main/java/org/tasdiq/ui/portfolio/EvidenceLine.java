package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.portfolio.EvidenceRemark;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.EvidenceStatus;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Symbol;

/** The line of one item. What is said of it may change under the eyes of the reader; link and buttons stay where the focus is. */
class EvidenceLine extends ListItem {
    private final transient Evidences evidences;
    private final CandidacyId file;
    private final transient @Nullable List<Experience> experiences;
    private final transient Function<EvidenceSheet, Optional<Component>> beside;
    private final transient Runnable changed;
    private final Button describe = new Button(getTranslation("portfolio.describe"));
    private final Button remove = new Button(Symbol.TRASH_2.icon());
    private final List<Component> about = new ArrayList<>();
    private Component name = new Span();
    private @Nullable Component finding;
    private transient @Nullable EvidenceSheet item;
    private transient List<EvidenceRemark> remarks = List.of();

    /**
     * @param experiences what an item may prove, for whoever may change and remove it; nothing for everybody else
     * @param beside what stands below
     */
    EvidenceLine(
            Evidences evidences,
            CandidacyId file,
            @Nullable List<Experience> experiences,
            Function<EvidenceSheet, Optional<Component>> beside,
            Runnable changed) {
        this.evidences = evidences;
        this.file = file;
        this.experiences = experiences;
        this.beside = beside;
        this.changed = changed;
        describe.addClickListener(pressed -> askToDescribe());
        describe.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(pressed -> askToRemove());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
    }

    /** @param credential what was found out, where the item is one */
    void show(EvidenceSheet now, List<EvidenceRemark> remarked, Optional<Component> credential) {
        var before = item;
        item = now;
        if (before == null) add(name);
        if (before == null || !isCalledLike(before, now)) call(now);
        if (!now.equals(before) || !remarked.equals(remarks)) say(now, remarked);
        if (before == null && experiences != null) {
            if (!now.identityDocument() && !now.fromAttester()) add(describe);
            add(remove);
        }
        showCredential(credential);
        if (before == null) beside.apply(now).ifPresent(this::add);
    }

    private static boolean isCalledLike(EvidenceSheet before, EvidenceSheet now) {
        return before.title().equals(now.title()) && before.canBeOpened() == now.canBeOpened();
    }

    private void call(EvidenceSheet now) {
        var called = EvidenceList.download(evidences, file, now);
        replace(name, called);
        name = called;
        describe.setAriaLabel(getTranslation("portfolio.describe.one", now.title()));
        remove.setAriaLabel(getTranslation("portfolio.panel.remove.one", now.title()));
    }

    private void say(EvidenceSheet now, List<EvidenceRemark> remarked) {
        remarks = remarked;
        remove(about);
        about.clear();
        about.add(kind(now));
        about.add(EvidenceList.verdict(this, now));
        about.addAll(EvidenceList.findings(this, now));
        if (now.status() != EvidenceStatus.TRANSMITTED) about.add(EvidenceList.status(this, now));
        if (now.pages() != null) about.add(new Span(getTranslation("portfolio.panel.pages", now.pages())));
        remarked.forEach(remark -> about.add(EvidenceList.remark(this, remark)));
        var dated = now.dated();
        if (dated != null) about.add(new Span(getTranslation("portfolio.panel.dated", Dates.day(dated, getLocale()))));
        for (int i = 0; i < about.size(); i++) addComponentAtIndex(1 + i, about.get(i));
    }

    private Span kind(EvidenceSheet now) {
        var kind = new Span(getTranslation("portfolio.kind." + now.kind()));
        kind.addClassName("quiet");
        return kind;
    }

    /** Found later than the item was inspected, and again when it is asked for. */
    private void showCredential(Optional<Component> found) {
        var shown = finding;
        finding = found.orElse(null);
        if (shown == null) found.ifPresent(this::add);
        else if (finding == null) remove(shown);
        else if (looksLike(shown, finding)) finding = shown;
        else replace(shown, finding);
    }

    private static boolean looksLike(Component one, Component other) {
        return one.getElement().getOuterHTML().equals(other.getElement().getOuterHTML());
    }

    private void askToDescribe() {
        var described = Objects.requireNonNull(item);
        new DescribeItem(described, Objects.requireNonNull(experiences), description -> {
                    evidences.describe(file, described.id(), description);
                    changed.run();
                })
                .open();
    }

    private void askToRemove() {
        var removed = Objects.requireNonNull(item);
        ConfirmAction.askBeforeLoss(
                getTranslation("portfolio.panel.remove.title"),
                getTranslation("portfolio.panel.remove.text", removed.title()),
                getTranslation("portfolio.panel.remove"),
                () -> {
                    evidences.remove(file, removed.id());
                    changed.run();
                });
    }
}
