package org.tasdiq.process;

/** What keeps a file from going on. */
public enum FaultKind {
    /** An automatic step failed. */
    STEP_FAILED,
    /** The engine does not take what it was told. */
    UNHEARD,
    /** A timer did not fire, and the watchdog acted in its place. */
    TIMER_LATE,
    /** The file runs, and no step of it waits for anybody or anything. */
    NO_STEP
}
