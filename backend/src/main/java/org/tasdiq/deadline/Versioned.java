package org.tasdiq.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds from a day on, until a later version does. */
interface Versioned {
    /** Of two that begin on the same day the later one holds: so is corrected what has not begun. */
    Comparator<Versioned> ORDER = Comparator.comparing(Versioned::validFrom).thenComparingInt(Versioned::version);

    int version();

    LocalDate validFrom();

    /** @param present the version that holds today */
    default Standing standing(int present, LocalDate today) {
        if (version() == present) return Standing.PRESENT;
        return version() > present && validFrom().isAfter(today) ? Standing.COMING : Standing.PAST;
    }

    /** Of the versions of one thing, the one that holds on that day. */
    static <V extends Versioned> Optional<V> on(LocalDate day, Stream<V> versions) {
        return versions.filter(v -> !v.validFrom().isAfter(day)).max(ORDER);
    }
}
