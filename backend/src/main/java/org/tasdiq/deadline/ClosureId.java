package org.tasdiq.deadline;

import java.util.UUID;

/** Names one closure of an institution. */
public record ClosureId(UUID value) {}
