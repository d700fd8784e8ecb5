package org.tasdiq.ui.referential;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.Localized;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationDraft.BlockDraft;
import org.tasdiq.referential.CertificationDraft.CompetencyDraft;
import org.tasdiq.referential.EscoLink;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.SubCompetencies;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** Everything a certification says, block by block. */
class CertificationTree extends Composite<Div> {
    CertificationTree(CertificationDraft content) {
        getContent().addClassName("stack");
        content.blocks().forEach(block -> getContent().add(block(block)));
    }

    private Component block(BlockDraft block) {
        var section = new Section(
                new H3(code(block.code()), new Span(" " + words(block.title()))),
                new Span(getTranslation("referential.ects", block.ects())));
        block.competencies().forEach(competency -> section.add(competency(competency)));
        section.addClassNames("card", "stack");
        return section;
    }

    private Component competency(CompetencyDraft competency) {
        var name = new Div(code(competency.code()), new Span(words(competency.title())));
        name.addClassNames("row", "strong");
        if (competency.critical())
            name.add(new StatusBadge(getTranslation("referential.critical"), Tone.ATTENTION, Symbol.TRIANGLE_ALERT));
        var criterion = new Paragraph(getTranslation("referential.criterionIs", words(competency.criterion())));
        var all = new Div(name, criterion);
        if (!competency.levels().isEmpty()) all.add(rubric(competency.levels()));
        if (!competency.subCompetencies().isEmpty()) all.add(new SubCompetencies(competency.subCompetencies()));
        if (!competency.escoLinks().isEmpty()) all.add(links(competency.escoLinks()));
        all.addClassName("stack");
        return all;
    }

    private Component rubric(List<Localized> levels) {
        var list = new UnorderedList();
        list.addClassName("lines");
        for (int level = 0; level < levels.size(); level++) {
            var name = new Span(level + " · " + getTranslation("referential.level." + level));
            name.addClassName("strong");
            list.add(new ListItem(name, new Span(words(levels.get(level)))));
        }
        var details = new Details(getTranslation("referential.rubric"), list);
        details.setWidthFull();
        return details;
    }

    private Component links(List<EscoLink> links) {
        var row = new Div(new Span(getTranslation("referential.esco")));
        links.forEach(link -> row.add(new Anchor(link.uri(), label(link))));
        row.addClassName("row");
        return row;
    }

    private String label(EscoLink link) {
        var own = words(link.label());
        return own.isEmpty() ? link.label().en() : own;
    }

    private String words(Localized text) {
        return text.in(getLocale());
    }

    private static Span code(String code) {
        var span = new Span(code);
        span.addClassName("ltr");
        return span;
    }
}
