package org.tasdiq.notification;

import org.tasdiq.CaseEvent;
import org.tasdiq.candidacy.CandidacyId;

/** What was sent because somebody asked for it. */
public sealed interface NotificationEvent extends CaseEvent {
    @Override
    CandidacyId file();

    /** @param people how many were reminded */
    record Reminded(CandidacyId file, String step, int people) implements NotificationEvent {}
}
