package org.tasdiq.jury;

/** What a member brings to a jury. */
public enum Quality {
    /** Enseignant-chercheur: a status, which a chargé d'enseignement does not hold (TA Toulouse, 7 Nov. 2024, n° 2204524). */
    ACADEMIC,
    /** Teaches without that status. */
    TEACHER,
    /** Has a main activity other than teaching. */
    PROFESSIONAL
}
