package org.tasdiq.referential;

import java.util.UUID;

/** Names a block, in one version of its certification. */
public record BlockId(UUID value) {}
