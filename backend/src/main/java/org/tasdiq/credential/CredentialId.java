package org.tasdiq.credential;

import java.util.UUID;

/** Names a credential. */
public record CredentialId(UUID value) {}
