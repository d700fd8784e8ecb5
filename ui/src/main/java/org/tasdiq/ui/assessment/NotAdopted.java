package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.tasdiq.assessment.MinutesSheet;

/** The minutes that too few members signed, folded away: their number stays, and why the jury deliberated again. */
public class NotAdopted extends Composite<Div> {
    public NotAdopted(List<MinutesSheet> minutes) {
        for (var sheet : minutes) {
            var folded = new Details(
                    getTranslation("assessment.notAdopted.of", sheet.minutes().number()), new MinutesCard(sheet));
            folded.setWidthFull();
            getContent().add(folded);
        }
        getContent().setVisible(!minutes.isEmpty());
    }
}
