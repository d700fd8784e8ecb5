package org.tasdiq.candidacy;

/** The kinds of activity that count as experience (code du travail L6411-1). */
public enum ActivityKind {
    PAID,
    SELF_EMPLOYED,
    VOLUNTARY,
    UNION,
    ELECTIVE,
    CARING,
    INTERNSHIP,
    WORK_IMMERSION,
    HIGH_LEVEL_SPORT
}
