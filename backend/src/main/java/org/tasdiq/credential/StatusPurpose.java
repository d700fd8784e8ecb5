package org.tasdiq.credential;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a bit of a status list means. */
enum StatusPurpose {
    REVOCATION,
    SUSPENSION;

    /** As the standard and the address of the list write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StatusPurpose> of(String word) {
        return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
    }
}
