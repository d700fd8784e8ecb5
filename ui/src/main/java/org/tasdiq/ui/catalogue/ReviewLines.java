package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Composite;
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
import org.tasdiq.catalogue.QualityRuling;
import org.tasdiq.catalogue.ReviewSheet;
import org.tasdiq.ui.shared.Said;

/** What was found in an offer, the latest first. */
class ReviewLines extends Composite<Section> {
    ReviewLines(List<ReviewSheet> reviews, ZoneId zone) {
        getContent().addClassNames("card", "stack");
        getContent().add(new H2(getTranslation("catalogue.reviews")));
        if (reviews.isEmpty()) getContent().add(new Paragraph(getTranslation("catalogue.reviews.none")));
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var review : reviews) {
            var outcome = new Span(getTranslation("catalogue.outcome." + review.outcome()));
            outcome.addClassName("strong");
            var when = new Span(getTranslation(
                    "catalogue.review.by",
                    review.version(),
                    review.reviewedBy(),
                    Dates.moment(review.reviewedAt().atZone(zone), getLocale())));
            when.addClassName("quiet");
            var head = new Div(outcome, when);
            head.addClassName("row");
            var item = new ListItem(head);
            if (!review.note().isEmpty()) item.add(new Said(review.note()));
            review.remarks().forEach(remark -> item.add(new Said(words(remark))));
            list.add(item);
        }
        getContent().add(list);
    }

    private String words(QualityRuling.Remark remark) {
        return getTranslation(
                "catalogue.remark.on", getTranslation("catalogue.field." + remark.field()), remark.text());
    }
}
