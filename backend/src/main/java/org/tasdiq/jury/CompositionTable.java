package org.tasdiq.jury;

import java.util.List;

/** The decision table {@code jury-composition}: the same table answers the screen, the appointment and the process. */
public interface CompositionTable {
    /** The rules that composition breaks; empty when it is lawful and balanced. */
    List<Violation> check(Composition composition);
}
