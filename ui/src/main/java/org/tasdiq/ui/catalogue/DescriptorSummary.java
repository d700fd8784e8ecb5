package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.DescriptorFacts;
import org.tasdiq.catalogue.Outcome;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.ui.shared.Facts;

/** What an offer says of its micro-credential, to be read. */
class DescriptorSummary extends Composite<Section> {
    DescriptorSummary(Texts texts, Descriptor content, InstitutionSheet institution, String country) {
        getContent().addClassNames("card", "stack");
        getContent().add(said(new H2(Descriptor.shown(content.title(), getLocale()))));
        var description = Descriptor.shown(content.about().description(), getLocale());
        if (!description.isEmpty()) getContent().add(said(new Paragraph(description)));
        if (!content.outcomes().isEmpty()) {
            var outcomes = new OrderedList();
            outcomes.addClassName("lines");
            content.outcomes().forEach(outcome -> outcomes.add(outcome(outcome)));
            getContent().add(new H3(getTranslation("catalogue.field.LEARNING_OUTCOMES")), outcomes);
        }
        var list = new Facts();
        for (var fact : DescriptorFacts.of(texts, getLocale(), content, institution, country))
            list.pair(fact.label(), Facts.lines(fact.values()));
        getContent().add(list);
    }

    private Component outcome(Outcome outcome) {
        var item = new ListItem(said(new Span(Descriptor.shown(outcome.text(), getLocale()))));
        for (var link : DescriptorFacts.links(outcome, getLocale())) {
            var quiet = said(new Span(link));
            quiet.addClassName("quiet");
            item.add(quiet);
        }
        return item;
    }

    /** May be there in another language than that of the page. */
    private static <C extends Component> C said(C words) {
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}
