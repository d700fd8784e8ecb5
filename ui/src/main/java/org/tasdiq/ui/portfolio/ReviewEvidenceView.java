package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tasdiq.Step;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.EvidenceStatus;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.ItemReview;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.ReviewReason;
import org.tasdiq.portfolio.Reviews;
import org.tasdiq.ui.credential.ImportedPanels;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StepView;

/** Each item gets its verdict, kept at once; a correction is asked on just the items that need one. */
@Route("portfolio/review-evidence/:id")
@Step("portfolio.reviewEvidence")
public class ReviewEvidenceView extends StepView {
    private static final List<EvidenceStatus> VERDICTS = List.of(
            EvidenceStatus.ACCEPTED, EvidenceStatus.WAITING, EvidenceStatus.REFUSED, EvidenceStatus.NOT_APPLICABLE);

    private final transient Portfolios portfolios;
    private final transient Evidences evidences;
    private final transient Reviews reviews;
    private final transient ImportedPanels imported;

    ReviewEvidenceView(
            CaseFiles files, Portfolios portfolios, Evidences evidences, Reviews reviews, ImportedPanels imported) {
        super(files);
        this.portfolios = portfolios;
        this.evidences = evidences;
        this.reviews = reviews;
        this.imported = imported;
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var items = evidences.list(file()).stream()
                .filter(item -> item.kind().use() == EvidenceKind.Use.PORTFOLIO)
                .toList();
        var list = new Div(new H2(getTranslation("portfolio.review.items")));
        list.addClassNames("card", "stack");
        var matrix = new Div();
        var weighed = portfolios.matrix(file());
        var numbered = weighed.items().stream().collect(Collectors.toMap(MatrixSheet.Item::evidence, item -> item));
        var reader = new EvidenceReader(evidences, imported, file(), weighed);
        var credentials = imported.of(file());
        items.forEach(item -> {
            var line = line(item, Objects.requireNonNull(numbered.get(item.id())), matrix, reader);
            credentials.apply(item.id()).ifPresent(found -> line.addComponentAtIndex(2, found));
            list.add(line);
        });
        show(weighed, matrix, reader);
        var narrative = new Div(
                new H2(getTranslation("portfolio.review.narrative")),
                new Said(portfolios.sheet(file()).narrative()));
        narrative.addClassName("card");
        body.add(
                new SearchPanel(evidences, file(), reader::read),
                reader,
                list,
                matrix,
                narrative,
                actions(
                        act(getTranslation("portfolio.review.acceptAll"), () -> {
                            evidences.list(file()).stream()
                                    .filter(item -> item.kind().use() == EvidenceKind.Use.PORTFOLIO)
                                    .filter(item -> item.status() == EvidenceStatus.TRANSMITTED)
                                    .forEach(item -> reviews.review(file(), item.id(), ItemReview.accepted()));
                            reload();
                        }),
                        finish(getTranslation("portfolio.review.finish"), () -> reviews.finish(file()))));
    }

    private static void show(MatrixSheet matrix, Div place, EvidenceReader reader) {
        place.removeAll();
        place.add(new MatrixTable(matrix, reader::read));
    }

    /** Its name and what was found first, then what there is to decide. */
    private Div line(EvidenceSheet item, MatrixSheet.Item weighed, Div matrix, EvidenceReader reader) {
        var verdict = new Select<EvidenceStatus>();
        verdict.setLabel(getTranslation("portfolio.review.verdict"));
        verdict.setItems(VERDICTS);
        verdict.setItemLabelGenerator(v -> getTranslation("portfolio.itemStatus." + v));
        if (VERDICTS.contains(item.status())) verdict.setValue(item.status());
        var reason = new Select<ReviewReason>();
        reason.setLabel(getTranslation("portfolio.review.reason"));
        reason.setItems(ReviewReason.values());
        reason.setItemLabelGenerator(r -> getTranslation("portfolio.reviewReason." + r));
        reason.setValue(item.statusReason());
        var comment = new TextField(getTranslation("portfolio.review.comment"));
        comment.setValue(item.statusComment());
        var errors = new FieldErrors()
                .field("status", verdict)
                .field("reason", reason)
                .field("comment", comment);
        var needsReason = new Runnable() {
            @Override
            public void run() {
                boolean needed =
                        verdict.getValue() == EvidenceStatus.WAITING || verdict.getValue() == EvidenceStatus.REFUSED;
                reason.setVisible(needed);
                if (!needed) reason.clear();
            }
        };
        needsReason.run();
        keepDraft(
                () -> {
                    needsReason.run();
                    if (verdict.getValue() == null || (reason.isVisible() && reason.getValue() == null)) return;
                    errors.guard(() -> reviews.review(
                            file(),
                            item.id(),
                            new ItemReview(verdict.getValue(), reason.getValue(), comment.getValue())));
                },
                verdict,
                reason,
                comment);
        var name = new H3(new Span(weighed.number() + " · "), EvidenceList.download(evidences, file(), item));
        var about =
                new Div(new Span(getTranslation("portfolio.kind." + item.kind())), EvidenceList.verdict(this, item));
        about.addClassName("row");
        EvidenceList.findings(this, item).forEach(about::add);
        if (!item.answer().isBlank()) about.add(new Span(getTranslation("portfolio.review.answer", item.answer())));
        var fields = new Div(verdict, reason, comment);
        fields.addClassNames("fields", "pair");
        weighed.remarks().forEach(remark -> about.add(EvidenceList.remark(this, remark)));
        var qualities = new QualityFields(weighed, (quality, finding) -> {
            reviews.assess(file(), item.id(), quality, finding);
            saved();
            show(portfolios.matrix(file()), matrix, reader);
        });
        var line = new Div(name, about, fields, qualities);
        line.setId("item-" + weighed.number());
        return line;
    }
}
