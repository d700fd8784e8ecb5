package org.tasdiq.decision;

/** Where the request to revoke a decision stands; text key {@code decision.revocation.<name>}. */
public enum RevocationState {
    ASKED,
    CONFIRMED,
    WITHDRAWN
}
