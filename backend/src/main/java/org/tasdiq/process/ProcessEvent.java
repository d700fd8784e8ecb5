package org.tasdiq.process;

import org.tasdiq.CaseEvent;
import org.tasdiq.CaseId;
import org.tasdiq.identity.PersonId;

/** What was done about a file because the engine did not carry it on. */
public sealed interface ProcessEvent extends CaseEvent {
    /** An administrator had a failed step tried again. */
    record StepRetried(CaseId file, String step) implements ProcessEvent {}

    /**
     * @param from name of the version on the engine
     * @param askedBy the administrator
     */
    record FileMoved(CaseId file, long from, long to, PersonId askedBy) implements ProcessEvent {}

    /** @param to the element of the diagram where the file went on */
    record MovedByWatchdog(CaseId file, String step, String to) implements ProcessEvent {}
}
