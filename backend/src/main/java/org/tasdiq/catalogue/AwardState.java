package org.tasdiq.catalogue;

/** How far an award is; text key {@code catalogue.award.state.<state>}. */
public enum AwardState {
    /** For a second person. */
    WAITING,
    REFUSED,
    ISSUING,
    ISSUED;

    public boolean isOver() {
        return this == REFUSED || this == ISSUED;
    }
}
