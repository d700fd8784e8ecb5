package org.tasdiq.notification;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message as its reader sees it.
 *
 * @param kind what happened, such as {@code receipt} or {@code reminder.completion.resubmitDelay}
 * @param link the address of the step to do, such as {@code candidacy.completeApplication}, or the permission to read the case,
 *     such as {@code candidacy.readFile}, for its page; empty when nothing is to do
 * @param letter the letter that came with it
 */
public record MessageSheet(
        MessageId id,
        UUID file,
        String kind,
        Locale language,
        String title,
        String text,
        String link,
        @Nullable LetterId letter,
        boolean hasCalendar,
        Instant createdAt,
        @Nullable Instant readAt) {
    public boolean isUnread() {
        return readAt == null;
    }
}
