package org.tasdiq.notification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.identity.PersonSheet;

/**
 * A message to be sent. Kind, file, round, person and detail name it: sent twice, it arrives once.
 *
 * @param kind with texts {@code notification.message.<kind>.title} and {@code .text}
 * @param arguments of both texts
 * @param link the address of the step to do, or empty
 * @param more follows the text in further lines; or empty
 * @param byLink goes by mail only, with a link that opens without an account
 */
record MessageDraft(
        String kind,
        CaseId file,
        int round,
        String detail,
        PersonSheet to,
        List<Object> arguments,
        String link,
        @Nullable UUID letter,
        @Nullable String calendar,
        boolean byLink,
        String more) {
    MessageDraft(String kind, CaseId file, int round, PersonSheet to, List<Object> arguments, String link) {
        this(kind, file, round, "", to, arguments, link, null, null, false, "");
    }

    MessageDraft with(Letter written) {
        return new MessageDraft(kind, file, round, detail, to, arguments, link, written.id(), calendar, byLink, more);
    }

    MessageDraft with(String file) {
        return new MessageDraft(kind, this.file, round, detail, to, arguments, link, letter, file, byLink, more);
    }

    MessageDraft about(String distinction) {
        return new MessageDraft(kind, file, round, distinction, to, arguments, link, letter, calendar, byLink, more);
    }

    MessageDraft followedBy(String lines) {
        return new MessageDraft(kind, file, round, detail, to, arguments, link, letter, calendar, byLink, lines);
    }

    MessageDraft byMailOnly() {
        return new MessageDraft(kind, file, round, detail, to, arguments, link, letter, calendar, true, more);
    }
}
