package org.tasdiq.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a file at a step.
 *
 * @param state OPEN, DONE or SUPERSEDED
 */
public record Visit(String step, Instant openedAt, @Nullable Instant closedAt, String outcome, String state) {}
