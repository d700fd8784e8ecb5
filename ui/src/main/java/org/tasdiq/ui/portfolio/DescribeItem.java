package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.ui.shared.FieldErrors;
import org.tasdiq.ui.shared.WidgetTexts;

/** What the candidate says of an item: its title, the day it bears, the experience it belongs to. */
class DescribeItem extends ConfirmDialog {
    /** Keeps the description. */
    interface Keep {
        void keep(EvidenceDescription description);
    }

    DescribeItem(EvidenceSheet item, List<Experience> experiences, Keep keep) {
        var title = new TextField(getTranslation("portfolio.describe.title"));
        title.setMaxLength(200);
        title.setValue(item.title());
        var dated = WidgetTexts.datePicker(getTranslation("portfolio.describe.dated"));
        dated.setHelperText(getTranslation("portfolio.describe.dated.hint"));
        dated.setValue(item.dated());
        var experience = new Select<Integer>();
        experience.setLabel(getTranslation("portfolio.describe.experience"));
        experience.setItems(IntStream.range(0, experiences.size()).boxed().toList());
        experience.setItemLabelGenerator(number -> number == null
                ? getTranslation("portfolio.describe.noExperience")
                : experiences.get(number).role() + " · "
                        + experiences.get(number).organisation());
        experience.setEmptySelectionAllowed(true);
        experience.setEmptySelectionCaption(getTranslation("portfolio.describe.noExperience"));
        experience.setValue(item.experience());
        var fields = new Div(title, dated, experience);
        fields.addClassName("fields");
        var errors =
                new FieldErrors().field("title", title).field("dated", dated).field("experience", experience);
        setHeader(getTranslation("portfolio.describe"));
        add(fields);
        setCancelable(true);
        setCancelText(getTranslation("shell.cancel"));
        setConfirmText(getTranslation("portfolio.describe.keep"));
        addConfirmListener(confirmed -> {
            if (!errors.guard(() -> keep.keep(
                    new EvidenceDescription(item.kind(), title.getValue(), dated.getValue(), experience.getValue()))))
                open();
        });
    }
}
