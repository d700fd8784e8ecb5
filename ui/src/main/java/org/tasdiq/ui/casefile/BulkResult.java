package org.tasdiq.ui.casefile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tasdiq.Refusal;
import org.tasdiq.ui.shared.Notice;

/** Says what was done with the chosen files, and of each that was left as it was, why. */
class BulkResult extends Dialog {
    private final String summary;
    private final boolean whole;

    BulkResult(List<BulkWork.Outcome> outcomes, String title, String done) {
        var list = new UnorderedList();
        list.addClassName("lines");
        for (var outcome : outcomes) {
            var refusal = outcome.refusal();
            if (refusal != null) list.add(line(outcome, refusal));
        }
        int refused = (int) list.getChildren().count();
        summary = getTranslation(done, outcomes.size() - refused);
        whole = refused == 0;
        setHeaderTitle(title);
        var body =
                new Div(new Paragraph(summary), new Paragraph(getTranslation("casefile.bulk.refused", refused)), list);
        body.addClassName("stack");
        add(body);
        getFooter().add(new Button(getTranslation("shell.close"), pressed -> close()));
    }

    private ListItem line(BulkWork.Outcome outcome, Refusal refusal) {
        var file = outcome.file();
        return new ListItem(
                new Anchor("file/" + file.file(), file.candidateName() + " · " + file.reference()),
                new Span(getTranslation(
                        "refusal." + refusal.code(), refusal.arguments().toArray())));
    }

    /** A short notice when everything was done; otherwise the list, until it is closed. */
    void show() {
        if (whole) Notice.done(summary);
        else open();
    }
}
