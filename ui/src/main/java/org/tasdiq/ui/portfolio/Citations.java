package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Consumer;
import org.tasdiq.portfolio.ClaimSheet;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.ui.shared.Said;

/** What the candidate says of one competency and cites for it, with its pages; each opens there. */
public class Citations extends Composite<Div> {
    public Citations(
            MatrixSheet matrix, List<ClaimSheet> claims, CompetencyId competency, Consumer<EvidenceLink> open) {
        getContent().addClassName("claimed");
        claims.stream()
                .filter(claim -> claim.competency().equals(competency))
                .filter(claim -> !claim.text().isBlank())
                .forEach(claim -> getContent().add(said(claim)));
        var cited = new Div(new Span(getTranslation("portfolio.cited")));
        cited.addClassName("citations");
        matrix.rows().stream()
                .filter(row -> row.competency().equals(competency))
                .flatMap(row -> row.evidence().stream())
                .forEach(link -> matrix.items().stream()
                        .filter(item -> item.evidence().equals(link.evidence()))
                        .forEach(item -> cited.add(button(item, link, open))));
        if (cited.getComponentCount() == 1) cited.add(new Span(getTranslation("portfolio.cited.none")));
        getContent().add(cited);
    }

    private Component said(ClaimSheet claim) {
        var words = new Said(claim.text());
        words.getElement().setAttribute("tabindex", "0");
        var said = new Details(getTranslation("portfolio.cited.said"), words);
        said.setOpened(true);
        return said;
    }

    static Component button(MatrixSheet.Item item, EvidenceLink link, Consumer<EvidenceLink> open) {
        var where = (item.number() + " " + pages(link)).strip();
        var button = new Button(where, pressed -> open.accept(link));
        button.setAriaLabel(I18NProvider.translate("portfolio.cited.read", where, item.title()));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    /** In words: one page, from one to another, or from one on; empty for the whole item. */
    static String pages(EvidenceLink link) {
        var from = link.fromPage();
        if (from == null) return "";
        var to = link.toPage();
        if (to == null) return I18NProvider.translate("portfolio.matrix.fromPage", from);
        return to.equals(from)
                ? I18NProvider.translate("portfolio.matrix.page", from)
                : I18NProvider.translate("portfolio.matrix.pages", from, to);
    }
}
