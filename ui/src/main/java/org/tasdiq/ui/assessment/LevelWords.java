package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import org.tasdiq.referential.CompetencySheet;

/** The levels of a mark in words: of the competency where its rubric has them, else in general. */
final class LevelWords {
    private LevelWords() {}

    /** Number and name. */
    static String name(int level) {
        return level + " · " + I18NProvider.translate("referential.level." + level);
    }

    static String meaning(CompetencySheet competency, int level) {
        return competency
                .meaning(level)
                .map(words -> words.in(UI.getCurrent().getLocale()))
                .orElseGet(() -> I18NProvider.translate("referential.level." + level + ".meaning"));
    }

    /** Number, name and what the level means for the competency. */
    static String whole(CompetencySheet competency, int level) {
        return name(level) + " — " + meaning(competency, level);
    }
}
