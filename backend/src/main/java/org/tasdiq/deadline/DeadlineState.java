package org.tasdiq.deadline;

/** Where a deadline stands. */
public enum DeadlineState {
    RUNNING,
    /** The clock stands, for instance while the candidate completes the file. */
    STOPPED,
    /** Somebody acted; whether in time is told by {@link DeadlineSheet#endedAt}. */
    MET,
    EXPIRED,
    /** No longer asked for: lifted with a reason, or replaced by a new round. */
    LIFTED
}
