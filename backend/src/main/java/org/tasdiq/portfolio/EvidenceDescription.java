package org.tasdiq.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacySheet;

/**
 * What the candidate says an item is.
 *
 * @param dated the day the evidence itself bears
 * @param experience which experience of the application it belongs to, counted from 0
 */
public record EvidenceDescription(
        EvidenceKind kind,
        String title,
        @Nullable LocalDate dated,
        @Nullable Integer experience) {
    public EvidenceDescription {
        title = title.strip();
        if (title.isEmpty()) throw Refusal.invalid("title", "required");
        if (title.length() > 200) throw Refusal.invalid("title", "portfolio.tooLong", 200);
        if (experience != null && experience < 0) throw Refusal.invalid("experience", "portfolio.noSuchExperience");
    }

    /** The same of an item of that kind. */
    public EvidenceDescription of(EvidenceKind other) {
        return new EvidenceDescription(other, title, dated, experience);
    }

    void requireKnownExperience(CandidacySheet application) {
        if (experience != null && experience >= application.form().experiences().size()) {
            throw Refusal.invalid("experience", "portfolio.noSuchExperience");
        }
    }
}
