package org.tasdiq.referential;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/**
 * What one can do, as part of a sub-competency. Its words stand in files and rows as they stood before skills had criteria, so that
 * those still read.
 *
 * @param criterion what is observed when somebody can do it; one without words is the same as left out
 */
public record Skill(
        String fr, String ar, String en, @Nullable Localized criterion) {
    public Skill {
        if (CertificationDraft.NOTHING.equals(criterion)) criterion = null;
    }

    public Skill(Localized title, @Nullable Localized criterion) {
        this(title.fr(), title.ar(), title.en(), criterion);
    }

    public Localized title() {
        return new Localized(fr, ar, en);
    }

    /** The words of the criterion; empty where it has none. */
    public Localized observed() {
        return Objects.requireNonNullElse(criterion, CertificationDraft.NOTHING);
    }

    Skill tidy() {
        return new Skill(CertificationDraft.tidy(title()), CertificationDraft.tidy(observed()));
    }
}
