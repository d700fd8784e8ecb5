package org.tasdiq.notification;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One kind of letter in one language in the list.
 *
 * @param own how many passages are the institution's own; 0 where all is as shipped
 * @param changedAt when it was last changed, if ever
 */
public record WordingLine(
        LetterKind kind,
        Locale language,
        int version,
        int own,
        @Nullable Instant changedAt) {
    public boolean isShipped() {
        return own == 0;
    }
}
