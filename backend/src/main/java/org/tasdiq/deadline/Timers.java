package org.tasdiq.deadline;

import java.time.Instant;
import java.util.Map;

/**
 * What the engine's timers read: {@code due.<step>} and {@code alert.<step>}. Holds every step whose rule was ever
 * started on the file; a step whose clock stands or was lifted gets an instant that never comes.
 */
public record Timers(Map<String, Instant> due, Map<String, Instant> alert) {}
