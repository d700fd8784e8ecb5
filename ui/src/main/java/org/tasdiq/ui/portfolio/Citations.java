package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.referential.CompetencyId;

/** What the candidate cites for one competency, with its pages; each opens there. */
public class Citations extends Composite<Div> {
    public Citations(MatrixSheet matrix, CompetencyId competency, Consumer<EvidenceLink> open) {
        getContent().addClassName("citations");
        getContent().add(new Span(getTranslation("portfolio.cited")));
        matrix.rows().stream()
                .filter(row -> row.competency().equals(competency))
                .flatMap(row -> row.evidence().stream())
                .forEach(link -> matrix.items().stream()
                        .filter(item -> item.evidence().equals(link.evidence()))
                        .forEach(item -> getContent().add(button(item, link, open))));
        if (getContent().getComponentCount() == 1) {
            getContent().add(new Span(getTranslation("portfolio.cited.none")));
        }
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
