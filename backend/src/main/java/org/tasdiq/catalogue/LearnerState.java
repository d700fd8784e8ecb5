package org.tasdiq.catalogue;

/** What became of one line of a list of learners; text key {@code catalogue.learner.state.<state>}. */
public enum LearnerState {
    FAULTY,
    ACCEPTED,
    ISSUED,
    /** With the whole list. */
    REFUSED,
    /** Its credential was revoked; the learner can be awarded anew. */
    REVOKED
}
