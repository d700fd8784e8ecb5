package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tasdiq.assessment.AgreementSheet;
import org.tasdiq.assessment.Reliability;
import org.tasdiq.ui.shared.Facts;
import org.tasdiq.ui.shared.SortedTable;
import org.tasdiq.ui.shared.StatusBadge;

/** How well the jurors of a file agree, folded away under its reading; what is weak is said before it is unfolded. */
public class AgreementPanel extends Composite<Div> {
    public AgreementPanel(AgreementSheet sheet) {
        var figures = sheet.figures();
        var reading = new StatusBadge(
                getTranslation("assessment.agreement." + figures.reading()), Figure.tone(figures.reading()));
        var title = new Span(new Span(getTranslation("assessment.agreement.title")), reading);
        title.addClassName("row");
        var ordinal = figures.ordinal();
        var share = figures.share();
        var facts = new Facts()
                .said("assessment.figure.ordinal", ordinal == null ? words(null) : Figure.alpha(ordinal, getLocale()))
                .fact("assessment.figure.nominal", figure(figures.nominal()))
                .fact("assessment.figure.interval", figure(figures.interval()))
                .said("assessment.figure.share", share == null ? words(null) : Figure.percent(share, getLocale()))
                .fact("assessment.figure.fleiss", figure(figures.fleiss()))
                .fact("assessment.figure.single", figure(figures.single()))
                .fact("assessment.figure.mean", figure(figures.mean()));
        var content = new Div(
                facts,
                new Paragraph(getTranslation(
                        "assessment.figure.basis",
                        figures.jurors(),
                        figures.competencies(),
                        figures.missing(),
                        figures.complete())));
        content.addClassName("stack");
        if (!sheet.pairs().isEmpty()) content.add(new H3(getTranslation("assessment.pairs.title")), pairs(sheet));
        content.add(new AgreementMethods());
        var details = new Details(title, content);
        details.setWidthFull();
        if (figures.reading() == Reliability.WEAK) {
            getContent().add(new Paragraph(getTranslation("assessment.agreement.look")));
        }
        getContent().add(details);
        getContent().addClassName("card");
    }

    private Component pairs(AgreementSheet sheet) {
        return new SortedTable<AgreementSheet.Pair>(getTranslation("assessment.pairs.title"))
                .text(getTranslation("assessment.pairs.jurors"), pair -> pair.firstName() + " · " + pair.secondName())
                .column(
                        getTranslation("assessment.pairs.plain"),
                        Figure.order(AgreementSheet.Pair::plain),
                        pair -> figure(pair.plain()))
                .column(
                        getTranslation("assessment.pairs.linear"),
                        Figure.order(AgreementSheet.Pair::linear),
                        pair -> figure(pair.linear()))
                .column(
                        getTranslation("assessment.pairs.quadratic"),
                        Figure.order(AgreementSheet.Pair::quadratic),
                        pair -> figure(pair.quadratic()))
                .lines(sheet.pairs());
    }

    private Span figure(@Nullable Double figure) {
        return new Span(words(figure));
    }

    private String words(@Nullable Double figure) {
        return figure == null ? getTranslation("assessment.figure.undefined") : Figure.of(figure, getLocale());
    }
}
