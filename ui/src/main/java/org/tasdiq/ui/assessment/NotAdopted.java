package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.tasdiq.assessment.MinutesSheet;

/** The minutes that too few members signed, folded away: their number stays, and why the jury deliberated again. */
public class NotAdopted extends Composite<Div> {
    private NotAdopted(List<MinutesSheet> minutes) {
        for (var sheet : minutes) {
            var folded = new Details(
                    getTranslation("assessment.notAdopted.of", sheet.minutes().number()), new MinutesCard(sheet));
            folded.setWidthFull();
            getContent().add(folded);
        }
    }

    /** Empty where the jury deliberated once. */
    public static Optional<Component> of(List<MinutesSheet> minutes) {
        return minutes.isEmpty() ? Optional.empty() : Optional.of(new NotAdopted(minutes));
    }
}
