package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.tasdiq.catalogue.Designs;
import org.tasdiq.catalogue.ModuleDesign;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.ui.shared.FieldErrors;

/** The course modules that are being cut into micro-credentials, and where another one is begun. */
class DesignList extends Composite<Details> {
    DesignList(Designs designs, InstitutionId institution, String language) {
        var title = new TextField(getTranslation("catalogue.design.title"));
        title.setMaxLength(300);
        title.setWidthFull();
        var errors = new FieldErrors().field("title", title);
        var begin = new Button(
                getTranslation("catalogue.design.begin"),
                pressed -> errors.guard(() -> UI.getCurrent()
                        .navigate(DesignView.path(
                                institution,
                                designs.begin(
                                        institution,
                                        ModuleDesign.empty(
                                                language, title.getValue().strip()))))));
        var row = new Div(title, begin);
        row.addClassNames("row", "filters");
        var list = new UnorderedList();
        list.addClassName("lines");
        var all = designs.all(institution);
        for (var design : all)
            list.add(new ListItem(
                    new Anchor(
                            DesignView.path(institution, design.id()),
                            design.content().title()),
                    new Span(
                            design.done()
                                    ? getTranslation("catalogue.design.done", design.offersMade())
                                    : getTranslation("catalogue.design.open"))));
        var body = new Div(new Paragraph(getTranslation("catalogue.design.list.text")), row, list);
        body.addClassName("stack");
        getContent().setSummaryText(getTranslation("catalogue.design.list"));
        getContent().add(body);
        getContent().setOpened(all.stream().anyMatch(design -> !design.done()));
        getContent().setWidthFull();
    }
}
