package org.tasdiq.jury;

/** Why the composition of a jury was checked. Text key {@code jury.check.<occasion>}. */
public enum CheckOccasion {
    APPOINTMENT,
    REPLACEMENT,
    /** A member left. */
    RECUSAL,
    SCHEDULING,
    SUMMONS,
    HEARING;

    /** A red answer stops the step; a member who left has left whatever the table says. */
    boolean stops() {
        return this != RECUSAL;
    }
}
