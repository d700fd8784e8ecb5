package org.tasdiq.deadline;

import java.time.Instant;

/** Business time was moved forward; whoever keeps a clock of its own follows. */
public record ClockMoved(Instant now) {}
