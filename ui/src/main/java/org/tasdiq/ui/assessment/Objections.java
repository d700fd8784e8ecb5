package org.tasdiq.ui.assessment;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.tasdiq.assessment.Objection;

/** What stands against a text, in words beside its field. */
final class Objections {
    private Objections() {}

    /** Empty where nothing stands against the text in that place. */
    static String words(List<Objection> objections, Objection.Place place) {
        return objections.stream()
                .filter(o -> o.place() == place)
                .findFirst()
                .map(Objections::words)
                .orElse("");
    }

    private static String words(Objection objection) {
        if (objection.kind() == Objection.Kind.UNTIED) return translate("assessment.objection.untied");
        return translate(
                objection.isWarning() ? "assessment.objection.warning" : "assessment.objection.foreign",
                translate("assessment.ground." + objection.ground()),
                objection.words());
    }
}
