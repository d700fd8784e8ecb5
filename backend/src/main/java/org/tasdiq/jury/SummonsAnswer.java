package org.tasdiq.jury;

import java.time.Instant;
import org.tasdiq.identity.PersonId;

/** Whether somebody who was summoned will come. */
public record SummonsAnswer(PersonId person, boolean coming, String text, Instant at) {}
