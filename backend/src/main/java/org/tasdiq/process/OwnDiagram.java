package org.tasdiq.process;

import java.time.Instant;
import org.tasdiq.identity.PersonId;

/** The diagram of its own on which an institution's new files begin. */
public record OwnDiagram(long key, String process, int version, Instant acceptedAt, PersonId acceptedBy) {}
