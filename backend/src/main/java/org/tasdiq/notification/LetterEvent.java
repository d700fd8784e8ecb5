package org.tasdiq.notification;

import java.util.Map;
import java.util.UUID;
import org.tasdiq.CaseEvent;
import org.tasdiq.CaseId;
import org.tasdiq.decision.Remedy;

/** What happens to the letters of an institution and concerns no file; kept in a chain of its own. */
public sealed interface LetterEvent extends CaseEvent {
    /** Names the journal of an institution's letters. */
    record LettersOf(UUID value) implements CaseId {}

    @Override
    LettersOf file();

    /** @param own how many passages are the institution's own */
    record LetterReworded(LettersOf file, LetterKind kind, String language, int version, int own, String reason)
            implements LetterEvent {}

    /** @param quietFrom the hour; empty where mail leaves at every hour */
    record PostRulesChanged(
            LettersOf file,
            String quietFrom,
            String quietUntil,
            boolean quietDaysOff,
            Map<Remedy.Kind, String> addresses)
            implements LetterEvent {}
}
