package org.tasdiq.process;

import java.time.Instant;
import java.util.UUID;

/**
 * An automatic step that failed.
 *
 * @param retries how often the engine tries again by itself; 0 means somebody has to look
 */
public record FaultSheet(long jobKey, UUID file, String step, String message, int retries, Instant happenedAt) {}
