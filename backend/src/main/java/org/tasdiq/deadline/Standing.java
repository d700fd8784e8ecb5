package org.tasdiq.deadline;

/** Whether a version holds: no longer, now, or from a later day on. */
public enum Standing {
    PAST,
    PRESENT,
    COMING
}
