package org.tasdiq.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a mailbox, newest first.
 *
 * @param next where the next page begins; empty on the last page
 */
public record MailboxPage(
        List<MessageSheet> messages, @Nullable From next) {
    /** The place in the mailbox after which a page begins. */
    public record From(Instant createdAt, MessageId message) {}
}
