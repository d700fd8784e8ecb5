package org.tasdiq.ui.referential;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.DraftFinding;
import org.tasdiq.referential.DraftSheet;

/** What is still missing, each with the way to its form. */
class FindingList extends Composite<UnorderedList> {
    /** @param open the form of the part at that place; none for those who only read */
    FindingList(DraftSheet sheet, @Nullable Consumer<List<Integer>> open) {
        getContent().addClassName("lines");
        for (var finding : sheet.findings()) {
            var name = DraftOutline.name(sheet.content(), finding.place());
            var said = new Span(words(finding));
            var item = new ListItem();
            if (open == null) {
                item.add(new Span(name), said);
            } else {
                var way = new Button(name, pressed -> open.accept(finding.place()));
                way.addThemeVariants(ButtonVariant.TERTIARY);
                item.add(way, said);
            }
            getContent().add(item);
        }
    }

    private String words(DraftFinding finding) {
        var rule =
                getTranslation("refusal." + finding.code(), finding.arguments().toArray());
        return finding.field().equals("blocks") || finding.field().equals("competencies")
                ? rule
                : getTranslation("referential.finding", getTranslation("referential.field." + finding.field()), rule);
    }
}
