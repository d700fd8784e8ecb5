package org.tasdiq.recognition;

/**
 * What the intake officer finds.
 *
 * @param note what is to be completed; for the learner
 */
public record CheckRuling(Outcome outcome, String note) {
    /** What comes of a check; text key {@code recognition.check.<outcome>}. */
    public enum Outcome {
        /** Goes to two evaluators. */
        COMPLETE,
        /** Goes back to the learner. */
        INCOMPLETE,
        /** A partnership covers it: recognised in full without evaluation. */
        PARTNERSHIP
    }
}
