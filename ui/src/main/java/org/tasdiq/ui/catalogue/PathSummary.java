package org.tasdiq.ui.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathContent.Part;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathWords;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.Said;

/** What a path says, to be read. */
class PathSummary extends Composite<Div> {
    private final transient Texts texts;

    PathSummary(Texts texts, PathContent path) {
        this.texts = texts;
        getContent().addClassName("stack");
        var goal = path.goal();
        var about = new Section(new H2(getTranslation("catalogue.path.goal")));
        about.add(new Paragraph(getTranslation("catalogue.band." + goal.size()) + " · "
                + (goal.certification().isEmpty()
                        ? getTranslation("catalogue.path.goal.none")
                        : goal.certification() + (goal.blocks().isEmpty() ? "" : " · " + Listed.of(goal.blocks())))));
        var text = Descriptor.shown(path.text(), getLocale());
        if (!text.isEmpty()) about.add(new Said(text));
        about.addClassNames("card", "stack");
        getContent().add(about);
        for (int i = 0; i < path.parts().size(); i++)
            getContent().add(part(path, i + 1, path.parts().get(i)));
    }

    private Component part(PathContent path, int number, Part part) {
        var own = Descriptor.shown(part.name(), getLocale());
        var heading = new H3(own.isEmpty() ? getTranslation("catalogue.path.part", number) : own);
        heading.getElement().setAttribute("dir", "auto");
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var piece : part.pieces()) list.add(line(path, piece));
        var card = new Section(heading, new Paragraph(PathWords.rule(texts, getLocale(), part)), list);
        card.addClassNames("card", "stack");
        return card;
    }

    private ListItem line(PathContent path, Piece piece) {
        var title = new Span(PathWords.title(getLocale(), piece));
        title.addClassName("strong");
        title.getElement().setAttribute("dir", "auto");
        var line = new ListItem(title, new Span(getTranslation("catalogue.learned." + piece.kind())));
        if (piece.hours() != null) line.add(new Span(getTranslation("catalogue.hours", piece.hours())));
        if (piece.credits() != null) line.add(new Span(getTranslation("catalogue.credits", piece.credits())));
        if (piece.months() != null) line.add(new Span(getTranslation("catalogue.path.months.said", piece.months())));
        if (!piece.after().isEmpty())
            line.add(new Span(getTranslation(
                    "catalogue.path.after.said",
                    path.parts().stream()
                            .flatMap(part -> part.pieces().stream())
                            .filter(one -> piece.after().contains(one.key()))
                            .map(one -> PathWords.title(getLocale(), one))
                            .collect(Collectors.joining(" · ")))));
        return line;
    }
}
