package org.tasdiq.jury;

/** The decision table {@code jury-composition}: the same table answers the screen, the appointment and the process. */
public interface CompositionTable {
    CompositionVerdict check(Composition composition);
}
