package org.tasdiq.ui.catalogue;

import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;

/** Shows descriptors with what the rooms know of their institution. */
@Component
class DescriptorPanels {
    private final Institutions institutions;
    private final Deadlines deadlines;
    private final Texts texts;

    DescriptorPanels(Institutions institutions, Deadlines deadlines, Texts texts) {
        this.institutions = institutions;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    DescriptorSummary summary(Descriptor content, InstitutionId institution) {
        var sheet = institutions.sheet(institution);
        return new DescriptorSummary(texts, content, sheet, deadlines.country(sheet.regime()));
    }
}
