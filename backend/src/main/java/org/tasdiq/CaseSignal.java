package org.tasdiq;

/** Something about a file that open pages show has changed. Only a {@link CaseEvent} is kept in the journal as well. */
public interface CaseSignal {
    CaseId file();
}
