package org.tasdiq.recognition;

/** Whether a learning outcome of the target is covered; text key {@code recognition.covered.<covered>}. */
public enum Covered {
    COVERED(100),
    PARTLY(50),
    NOT(0);

    private final int share;

    Covered(int share) {
        this.share = share;
    }

    /** Of a hundred. */
    int share() {
        return share;
    }
}
