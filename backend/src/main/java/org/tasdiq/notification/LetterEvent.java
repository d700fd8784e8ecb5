package org.tasdiq.notification;

import java.util.UUID;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseId;

/** What happens to the letters of an institution and concerns no file; kept in a chain of its own. */
public sealed interface LetterEvent extends CaseEvent {
    /** Names the journal of an institution's letters. */
    record LettersOf(UUID value) implements CaseId {}

    @Override
    LettersOf file();

    /** @param own how many passages are the institution's own */
    record LetterReworded(LettersOf file, LetterKind kind, String language, int version, int own, String reason)
            implements LetterEvent {}
}
