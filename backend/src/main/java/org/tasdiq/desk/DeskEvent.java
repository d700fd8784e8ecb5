package org.tasdiq.desk;

import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseEvent;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/** What those who work on files do to find their way among them; no step of the file depends on it. */
public sealed interface DeskEvent extends CaseEvent {
    @Override
    CandidacyId file();

    /** @param officer who looks after the file from now on; empty: nobody any more */
    record FileAssigned(CandidacyId file, @Nullable PersonId officer) implements DeskEvent {}

    record LabelPut(CandidacyId file, String label) implements DeskEvent {}

    record LabelTakenOff(CandidacyId file, String label) implements DeskEvent {}

    /** The words are not in the event: the journal is read by more people than the notes. */
    record NoteWritten(CandidacyId file, NoteId note) implements DeskEvent {}

    record NoteRemoved(CandidacyId file, NoteId note) implements DeskEvent {}
}
