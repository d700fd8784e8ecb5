package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Excuses;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Symbol;

/** The papers that prove why the candidate cannot come; who is excused hands them in and takes them back. */
public class ExcuseProofs extends Composite<Div> {
    private final transient Excuses excuses;
    private final CandidacyId file;
    private final boolean own;
    private final Div papers = new Div();

    private ExcuseProofs(Excuses excuses, CandidacyId file, boolean own) {
        this.excuses = excuses;
        this.file = file;
        this.own = own;
        getContent().addClassName("stack");
        getContent().add(new H3(getTranslation("portfolio.excuse")));
        if (own) getContent().add(new Paragraph(getTranslation("portfolio.excuse.text")), upload());
        getContent().add(papers);
        show();
    }

    /** For the candidate. */
    public static ExcuseProofs own(Excuses excuses, CandidacyId file) {
        return new ExcuseProofs(excuses, file, true);
    }

    /** For those who decide about the excuse. */
    public static ExcuseProofs toRead(Excuses excuses, CandidacyId file) {
        return new ExcuseProofs(excuses, file, false);
    }

    private Component upload() {
        return new FileDrop(20, (name, content) -> excuses.add(file, name, content), this::show)
                .accepting(".pdf", ".jpg", ".jpeg", ".png");
    }

    private void show() {
        papers.removeAll();
        var handedIn = excuses.list(file);
        if (handedIn.isEmpty()) {
            var none = new Paragraph(getTranslation("portfolio.excuse.none"));
            none.addClassName("quiet");
            papers.add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var paper : handedIn) {
            var line = new ListItem(download(paper), EvidenceList.verdict(this, paper));
            EvidenceList.findings(this, paper).forEach(line::add);
            if (own) line.add(remove(paper));
            list.add(line);
        }
        papers.add(list);
    }

    private Component download(EvidenceSheet paper) {
        if (!paper.canBeOpened()) return new Span(paper.title());
        return new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    var content = excuses.open(file, paper.id());
                    return new DownloadResponse(
                            content.stream(), content.fileName(), content.mediaType(), content.bytes());
                }),
                paper.title());
    }

    private Component remove(EvidenceSheet paper) {
        var button = new Button(
                Symbol.TRASH_2.icon(),
                pressed -> ConfirmAction.askBeforeLoss(
                        getTranslation("portfolio.excuse.remove.title"),
                        getTranslation("portfolio.excuse.remove.text", paper.title()),
                        getTranslation("portfolio.panel.remove"),
                        () -> {
                            excuses.remove(file, paper.id());
                            show();
                        }));
        button.setAriaLabel(getTranslation("portfolio.panel.remove.one", paper.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
