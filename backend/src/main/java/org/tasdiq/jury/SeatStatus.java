package org.tasdiq.jury;

/** Where one member stands. */
public enum SeatStatus {
    PROPOSED,
    /** Appointed; sees nothing before declaring independence. */
    APPOINTED,
    /** Declared independence. */
    INDEPENDENT,
    /** Out, for a link or another reason; sees nothing any more. */
    RECUSED;

    boolean sits() {
        return this == APPOINTED || this == INDEPENDENT;
    }
}
