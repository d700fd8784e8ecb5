package org.tasdiq.referential;

import jakarta.persistence.Embeddable;
import org.tasdiq.Localized;

/** A text in three columns. */
@Embeddable
class Wording {
    private String fr;
    private String ar;
    private String en;

    protected Wording() {}

    Wording(Localized text) {
        this.fr = text.fr();
        this.ar = text.ar();
        this.en = text.en();
    }

    Localized text() {
        return new Localized(fr, ar, en);
    }
}
