package org.tasdiq.identity;

/** What a person may be in an institution (domain: roles and separation of duties). */
public enum Role {
    CANDIDATE,
    ADVISER,
    INTAKE_OFFICER,
    PROGRAMME_HEAD,
    CERTIFYING_AUTHORITY,
    JURY_SECRETARY,
    JURY_MEMBER,
    JURY_PRESIDENT,
    APPEAL_BOARD,
    QUALITY_AUDITOR,
    ADMINISTRATOR,
    /** The engine's worker; never granted to a person. */
    SYSTEM,
    /** Everybody, signed in or not; never granted. */
    ANYBODY
}
