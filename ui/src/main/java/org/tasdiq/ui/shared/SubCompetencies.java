package org.tasdiq.ui.shared;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.tasdiq.Localized;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.Skill;
import org.tasdiq.referential.SubCompetency;

/** The parts of a competency: their skills, and what is observed of each; folded away. */
public class SubCompetencies extends Composite<Details> {
    public SubCompetencies(List<SubCompetency> parts) {
        var list = new UnorderedList();
        parts.forEach(part -> list.add(item(part)));
        getContent().setSummaryText(getTranslation("referential.subcompetencies", parts.size()));
        getContent().add(list);
        getContent().setWidthFull();
    }

    /** What goes below the criterion of a competency: nothing where none of its skills has one of its own. */
    public static Optional<SubCompetencies> withCriteria(CompetencySheet competency) {
        boolean any = competency.parts().stream()
                .flatMap(part -> part.skills().stream())
                .anyMatch(skill -> skill.criterion() != null);
        return any ? Optional.of(new SubCompetencies(competency.parts())) : Optional.empty();
    }

    private ListItem item(SubCompetency part) {
        var code = new Span(part.code());
        code.addClassName("ltr");
        var item = new ListItem(code, new Span(" " + words(part.title())));
        var skills = new OrderedList();
        part.skills().forEach(skill -> skills.add(item(skill)));
        if (!part.skills().isEmpty()) item.add(skills);
        return item;
    }

    private ListItem item(Skill skill) {
        var item = new ListItem(new Span(words(skill.title())));
        if (skill.criterion() == null) return item;
        var criterion = new Paragraph(getTranslation("referential.criterionIs", words(skill.observed())));
        criterion.addClassName("quiet");
        item.add(criterion);
        return item;
    }

    private String words(Localized text) {
        return text.in(getLocale());
    }
}
