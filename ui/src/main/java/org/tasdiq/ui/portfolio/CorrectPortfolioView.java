package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Reviews;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.Later;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.StepView;
import org.tasdiq.ui.shared.WidgetTexts;

/** The candidate answers or replaces just the items that were sent back. */
@Route("portfolio/correct-portfolio/:id")
@Step("portfolio.correctPortfolio")
public class CorrectPortfolioView extends StepView {
    private final transient Reviews reviews;
    private final transient EvidencePanels panels;

    CorrectPortfolioView(CaseFiles files, Reviews reviews, EvidencePanels panels) {
        super(files);
        this.reviews = reviews;
        this.panels = panels;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        reviews.toCorrect(file()).forEach(item -> body.add(item(item)));
        body.add(
                panels.reading(file()),
                actions(finish(getTranslation("portfolio.correct.send"), () -> reviews.submitCorrection(file()))));
    }

    private Component item(EvidenceSheet item) {
        var reason = item.statusReason();
        var why = new Paragraph((reason == null ? "" : getTranslation("portfolio.reviewReason." + reason))
                + (item.statusComment().isBlank() ? "" : " — " + item.statusComment()));
        var answer = new TextArea(getTranslation("portfolio.correct.answer"));
        answer.setWidthFull();
        answer.setValue(item.answer());
        keepDraft(() -> reviews.answer(file(), item.id(), answer.getValue()), answer);
        var upload = new Upload((UploadHandler) event -> replace(item.id(), event));
        upload.setI18n(WidgetTexts.uploads());
        upload.setMaxFiles(1);
        upload.setWidthFull();
        var fields = new Div(why);
        if (!item.fromAttester()) fields.add(new Paragraph(getTranslation("portfolio.correct.replace")), upload);
        fields.add(answer);
        fields.addClassName("fields");
        var card = new Div(new H2(item.title()), fields);
        card.addClassName("card");
        return card;
    }

    private void replace(EvidenceId item, UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            reviews.replace(file(), item, event.getFileName(), content);
            Later.on(event.getUI(), this::reload);
        } catch (Refusal refused) {
            Later.on(
                    event.getUI(),
                    () -> Notice.refused(
                            getTranslation(
                                    "refusal." + refused.code(),
                                    refused.arguments().toArray()),
                            null));
        }
    }
}
