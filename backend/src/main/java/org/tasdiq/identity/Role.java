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
    /** Compares credentials from elsewhere with what the institution teaches. */
    CREDENTIAL_EVALUATOR,
    /** Reviews the micro-credentials that the institution offers; of candidates this role says nothing. */
    QUALITY_OFFICER,
    /** Reads, and changes nothing. */
    QUALITY_AUDITOR,
    ADMINISTRATOR,
    /** The engine's worker; never granted to a person. */
    SYSTEM,
    /** Everybody, signed in or not; never granted. */
    ANYBODY;

    /** Whether it is held for oneself or by being named for a file; the other roles act for their whole institution. */
    public boolean isByName() {
        return this == CANDIDATE || this == ADVISER || this == JURY_MEMBER || this == JURY_PRESIDENT;
    }

    /** Whether a person can be given it. */
    public boolean isGrantable() {
        return this != SYSTEM && this != ANYBODY;
    }
}
