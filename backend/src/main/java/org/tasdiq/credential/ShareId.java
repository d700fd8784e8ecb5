package org.tasdiq.credential;

import java.util.UUID;

/** Names one link of one credential. */
public record ShareId(UUID value) {}
