package org.tasdiq.credential;

/** Whether a credential holds; text key {@code credential.status.<name>}. */
public enum CredentialStatus {
    VALID,
    /** Not to be accepted for now; it may come back. */
    SUSPENDED,
    REVOKED
}
