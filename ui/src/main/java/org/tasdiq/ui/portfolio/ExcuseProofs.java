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
import java.io.InputStream;
import java.util.List;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceContent;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Excuses;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Symbol;

/** The papers that prove why somebody cannot come; who is excused hands them in and takes them back. */
public class ExcuseProofs extends Composite<Div> {
    /** Where the papers are kept: those of the candidate, or of one member of the jury. */
    public interface Shelf {
        List<EvidenceSheet> list();

        EvidenceContent open(EvidenceId paper);

        void add(String fileName, InputStream content);

        void remove(EvidenceId paper);
    }

    /** Those of the candidate. */
    private record OfCandidate(Excuses excuses, CandidacyId file) implements Shelf {
        @Override
        public List<EvidenceSheet> list() {
            return excuses.list(file);
        }

        @Override
        public EvidenceContent open(EvidenceId paper) {
            return excuses.open(file, paper);
        }

        @Override
        public void add(String fileName, InputStream content) {
            excuses.add(file, fileName, content);
        }

        @Override
        public void remove(EvidenceId paper) {
            excuses.remove(file, paper);
        }
    }

    private final transient Shelf shelf;
    private final boolean own;
    private final Div papers = new Div();

    /** @param text key of what is said to whoever hands them in; empty for those who only read them */
    private ExcuseProofs(Shelf shelf, String text) {
        this.shelf = shelf;
        this.own = !text.isEmpty();
        getContent().addClassName("stack");
        getContent().add(new H3(getTranslation("portfolio.excuse")));
        if (own) getContent().add(new Paragraph(getTranslation(text)), upload());
        getContent().add(papers);
        show();
    }

    /** For the candidate. */
    public static ExcuseProofs own(Excuses excuses, CandidacyId file) {
        return new ExcuseProofs(new OfCandidate(excuses, file), "portfolio.excuse.text");
    }

    /** For the member of the jury whose papers they are. */
    public static ExcuseProofs own(Shelf shelf) {
        return new ExcuseProofs(shelf, "portfolio.excuse.member.text");
    }

    /** For those who decide about the excuse. */
    public static ExcuseProofs toRead(Excuses excuses, CandidacyId file) {
        return toRead(new OfCandidate(excuses, file));
    }

    public static ExcuseProofs toRead(Shelf shelf) {
        return new ExcuseProofs(shelf, "");
    }

    private Component upload() {
        return new FileDrop(20, shelf::add, _ -> show()).accepting(".pdf", ".jpg", ".jpeg", ".png");
    }

    private void show() {
        papers.removeAll();
        var handedIn = shelf.list();
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
                    var content = shelf.open(paper.id());
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
                            shelf.remove(paper.id());
                            show();
                        }));
        button.setAriaLabel(getTranslation("portfolio.panel.remove.one", paper.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
