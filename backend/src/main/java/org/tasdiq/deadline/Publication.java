package org.tasdiq.deadline;

import java.time.Instant;
import org.tasdiq.identity.PersonId;

/** When, by whom and why a version was published. */
public record Publication(Instant at, PersonId by, String reason) {}
