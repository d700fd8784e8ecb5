package org.tasdiq.referential;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.deadline.Standing;

/**
 * One version of the way from the European levels to those of a framework.
 *
 * @param since the day of the text it rests on, from which on it is used
 * @param source may be empty where the match is proposed
 * @param levels by the European level, 1 to 8; empty where the framework has none
 * @param addedBy name; empty where it came with the product, and for readers without an account
 * @param addedAt empty where it came with the product
 */
public record CrosswalkSheet(
        Framework framework,
        int version,
        Standing standing,
        LocalDate since,
        FrameworkLevel.Status status,
        Localized source,
        List<String> levels,
        String addedBy,
        @Nullable Instant addedAt) {
    /** What the European level is there; empty where it is none. */
    public Optional<FrameworkLevel> at(int eqf) {
        var level = levels.get(eqf - 1);
        return level.isEmpty()
                ? Optional.empty()
                : Optional.of(new FrameworkLevel(framework, level, status, source, version, since));
    }

    CrosswalkSheet withoutName() {
        return new CrosswalkSheet(framework, version, standing, since, status, source, levels, "", addedAt);
    }
}
