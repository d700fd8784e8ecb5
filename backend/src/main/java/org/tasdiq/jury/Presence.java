package org.tasdiq.jury;

/** Whether a member came to the hearing; text key {@code jury.presence.<name>}. */
public enum Presence {
    PRESENT,
    ABSENT,
    /** Did not come, and said why before. */
    EXCUSED
}
