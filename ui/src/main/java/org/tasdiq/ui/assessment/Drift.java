package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** By how much a juror is stricter or more generous than the others, in words. */
class Drift extends Span {
    /** Closer than this the words say nothing of a difference. */
    private static final double ALIKE = 0.05;

    Drift(@Nullable Double difference) {
        if (difference == null) {
            setText(getTranslation("assessment.report.few"));
            addClassName("quiet");
            return;
        }
        var size = Figure.of(Math.abs(difference), getLocale());
        if (Math.abs(difference) < ALIKE) setText(getTranslation("assessment.drift.alike", size));
        else setText(getTranslation("assessment.drift." + (difference < 0 ? "stricter" : "generous"), size));
    }
}
