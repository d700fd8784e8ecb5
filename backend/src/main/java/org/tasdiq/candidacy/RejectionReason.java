package org.tasdiq.candidacy;

/** Why an application is not admissible; a rejection without one is refused (CRPA L211-2: reasons in law and in fact). */
public enum RejectionReason {
    NO_DIRECT_RELATION,
    DURATION_TOO_SHORT,
    ACTIVITY_NOT_COUNTABLE,
    PREREQUISITE_NOT_MET,
    ALREADY_FILED_THIS_YEAR,
    CERTIFICATION_NOT_OPEN
}
