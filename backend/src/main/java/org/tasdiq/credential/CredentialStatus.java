package org.tasdiq.credential;

/** Whether a credential holds; text key {@code credential.status.<name>}. */
public enum CredentialStatus {
    VALID,
    REVOKED
}
