package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.tasdiq.Dates;
import org.tasdiq.catalogue.AwardSheet;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.ui.shared.CasePage;

/** The lists of learners to whom an offer was awarded. */
class AwardPanel extends Composite<Section> {
    private final ZoneId zone;

    /** @param submits whether the reader may send a list */
    AwardPanel(OfferId offer, List<AwardSheet> awards, boolean submits, ZoneId zone) {
        this.zone = zone;
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("catalogue.awards")));
        if (awards.isEmpty()) getContent().add(new Paragraph(getTranslation("catalogue.awards.none")));
        var list = new UnorderedList();
        list.addClassName("lines");
        awards.forEach(award -> list.add(new ListItem(line(award))));
        getContent().add(list);
        if (submits)
            getContent().add(new Anchor(SubmitAwardView.path(offer), getTranslation("catalogue.award.submit")));
    }

    private Component line(AwardSheet award) {
        var number = new Anchor(CasePage.path(award.id()), award.reference());
        number.addClassName("ltr");
        var head = new Div(
                number,
                AwardWords.badge(award.state()),
                new Span(getTranslation(
                        "catalogue.award.listed",
                        award.listedByName(),
                        Dates.moment(award.listedAt().atZone(zone), getLocale()))));
        head.addClassName("row");
        var line = new Div(head);
        if (award.counts().faulty() > 0)
            line.add(new Paragraph(getTranslation(
                    "catalogue.award.counts",
                    award.counts().accepted(),
                    award.counts().faulty())));
        line.add(AwardWords.progress(award.counts()));
        line.addClassName("stack");
        return line;
    }
}
