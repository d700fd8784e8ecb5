package org.tasdiq.notification;

import java.time.LocalDate;
import org.tasdiq.CaseEvent;
import org.tasdiq.candidacy.CandidacyId;

/** What was sent because somebody asked for it, and what is known to have come. */
public sealed interface NotificationEvent extends CaseEvent {
    @Override
    CandidacyId file();

    /** @param people how many were reminded */
    record Reminded(CandidacyId file, String step, int people) implements NotificationEvent {}

    /** The day on which a letter reached its addressee is known: what the letter opens runs from it. */
    record LetterReceived(
            CandidacyId file,
            LetterKind kind,
            int round,
            LetterId letter,
            LocalDate on,
            ReceiptProof proof,
            String slip)
            implements NotificationEvent {}

    /** The slip had been entered wrongly. */
    record SlipCorrected(
            CandidacyId file, LetterKind kind, int round, LetterId letter, LocalDate on, String slip, String reason)
            implements NotificationEvent {}
}
