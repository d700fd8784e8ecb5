package org.tasdiq.candidacy;

import java.time.Instant;
import org.tasdiq.identity.PersonId;

/** An opinion on the application: advice, never a decision. */
public record Opinion(PersonId author, boolean favourable, String text, Instant givenAt) {}
