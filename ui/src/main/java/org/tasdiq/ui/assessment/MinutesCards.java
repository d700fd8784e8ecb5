package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.tasdiq.Texts;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.Minutes;
import org.tasdiq.assessment.MinutesSheet;
import org.tasdiq.assessment.MinutesText;
import org.tasdiq.assessment.Reopenings;
import org.tasdiq.assessment.Signatures;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.ui.shared.Zones;

/** The minutes of a file, in the words in which they are printed. */
@org.springframework.stereotype.Component
public class MinutesCards {
    private final Deliberations deliberations;
    private final Reopenings reopenings;
    private final Signatures signatures;
    private final Texts texts;
    private final Zones zones;

    MinutesCards(Deliberations deliberations, Reopenings reopenings, Signatures signatures, Texts texts, Zones zones) {
        this.deliberations = deliberations;
        this.reopenings = reopenings;
        this.signatures = signatures;
        this.texts = texts;
        this.zones = zones;
    }

    public MinutesCard of(CandidacyId file) {
        return of(file, deliberations.minutes(file));
    }

    /** The same, where they have been read already. */
    MinutesCard of(CandidacyId file, MinutesSheet sheet) {
        return new MinutesCard(sheet, words(file, sheet.minutes()), language -> signatures.paper(file, language));
    }

    /** Those that too few members signed, folded away; empty where the jury deliberated once. */
    public Optional<Component> notAdopted(CandidacyId file) {
        var all = new Div();
        for (var sheet : reopenings.notAdopted(file)) {
            var folded = new Details(
                    I18NProvider.translate(
                            "assessment.notAdopted.of", sheet.minutes().number()),
                    of(file, sheet));
            folded.setWidthFull();
            all.add(folded);
        }
        return all.getComponentCount() == 0 ? Optional.empty() : Optional.of(all);
    }

    private MinutesText words(CandidacyId file, Minutes minutes) {
        return MinutesText.of(minutes, texts, UI.getCurrent().getLocale(), zones.of(file));
    }
}
