package org.tasdiq.catalogue;

import java.util.UUID;

/** Names the design of micro-credentials from a course module. */
public record DesignId(UUID value) {}
