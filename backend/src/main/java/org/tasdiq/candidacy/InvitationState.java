package org.tasdiq.candidacy;

/** How far an invitation to accompany a candidate has come. */
public enum InvitationState {
    INVITED,
    /** The consent of the candidate holds. */
    ACCEPTED,
    DECLINED,
    /** Taken back before the answer. */
    WITHDRAWN,
    EXPIRED,
    /** The file was over before the answer. */
    ENDED,
    /** The candidate withdrew the consent, or another adviser accepted. */
    REVOKED,
    /** The adviser gave it up. */
    RESIGNED
}
