package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** What each figure is, in one sentence, with the paper it comes from; folded away. */
public class AgreementMethods extends Composite<Details> {
    public AgreementMethods() {
        var list = new UnorderedList();
        Stream.of("alpha", "share", "fleiss", "cohen", "icc", "drift", "few")
                .map(method -> new ListItem(getTranslation("assessment.method." + method)))
                .forEach(list::add);
        var all = new Div(new Paragraph(getTranslation("assessment.method.reading")), list);
        getContent().setSummaryText(getTranslation("assessment.method.title"));
        getContent().add(all);
        getContent().setWidthFull();
    }
}
