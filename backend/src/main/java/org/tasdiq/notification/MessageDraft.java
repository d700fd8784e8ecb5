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
        @Nullable String calendar) {
    MessageDraft(String kind, CaseId file, int round, PersonSheet to, List<Object> arguments, String link) {
        this(kind, file, round, "", to, arguments, link, null, null);
    }

    MessageDraft with(Letter written) {
        return new MessageDraft(kind, file, round, detail, to, arguments, link, written.id(), calendar);
    }

    MessageDraft with(String file) {
        return new MessageDraft(kind, this.file, round, detail, to, arguments, link, letter, file);
    }

    MessageDraft about(String distinction) {
        return new MessageDraft(kind, file, round, distinction, to, arguments, link, letter, calendar);
    }
}
