package org.tasdiq.catalogue;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.referential.EscoLink;

/** A skill of ESCO that a published offer leads to, as it was called when it was published. */
@Embeddable
record EntrySkill(String uri, String labelFr, String labelAr, String labelEn) {
    private static final int LONGEST = 300;

    static EntrySkill of(EscoLink link) {
        return new EntrySkill(
                link.uri(),
                cut(link.label(), Texts.FRENCH),
                cut(link.label(), Texts.ARABIC),
                cut(link.label(), Texts.ENGLISH));
    }

    private static String cut(Localized label, Locale language) {
        var words = label.in(language);
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
