package org.tasdiq.credential;

import java.util.UUID;

/** Names a key with which an institution signs credentials. */
public record IssuerKeyId(UUID value) {}
