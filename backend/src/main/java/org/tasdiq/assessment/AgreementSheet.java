package org.tasdiq.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.PersonId;

/** What the jury of a file reads about its own agreement, once the marks are open. */
public record AgreementSheet(AgreementFigures figures, List<Pair> pairs) {
    public static AgreementSheet of(Overview overview) {
        return new Figures(overview).sheet();
    }

    /** Cohen's kappa of two jurors: every difference alike, by levels, by squared levels. */
    public record Pair(
            PersonId first,
            String firstName,
            PersonId second,
            String secondName,
            @Nullable Double plain,
            @Nullable Double linear,
            @Nullable Double quadratic) {}
}
