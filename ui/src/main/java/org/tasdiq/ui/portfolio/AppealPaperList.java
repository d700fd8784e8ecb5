package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.AppealPapers;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.Symbol;

/** Papers of an appeal: each with what the inspection found, and its file to download. */
public class AppealPaperList extends Composite<UnorderedList> {
    /** Takes a paper back, before the appeal is lodged. */
    public interface Return {
        void takeBack(EvidenceId paper);
    }

    private final transient AppealPapers papers;
    private final CandidacyId file;

    /** @param back empty where nothing is taken back any more */
    public AppealPaperList(AppealPapers papers, CandidacyId file, List<EvidenceId> shown, @Nullable Return back) {
        this.papers = papers;
        this.file = file;
        getContent().addClassName("lines");
        for (var paper : papers.list(file)) {
            if (!shown.contains(paper.id())) continue;
            var line = new ListItem(name(paper), EvidenceList.verdict(this, paper));
            EvidenceList.findings(this, paper).forEach(line::add);
            if (back != null) line.add(remove(paper, back));
            getContent().add(line);
        }
    }

    private Component name(EvidenceSheet paper) {
        if (!paper.canBeOpened()) return new Span(paper.title());
        return new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    var content = papers.open(file, paper.id());
                    return new DownloadResponse(
                            content.stream(), content.fileName(), content.mediaType(), content.bytes());
                }),
                paper.title());
    }

    private Component remove(EvidenceSheet paper, Return back) {
        var button = new Button(
                Symbol.TRASH_2.icon(),
                pressed -> ConfirmAction.askBeforeLoss(
                        getTranslation("portfolio.panel.remove.title"),
                        getTranslation("portfolio.panel.remove.text", paper.title()),
                        getTranslation("portfolio.panel.remove"),
                        () -> back.takeBack(paper.id())));
        button.setAriaLabel(getTranslation("portfolio.panel.remove.one", paper.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
