package org.tasdiq.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the returned slip of a registered letter says. */
public record Slip(@Nullable LocalDate receivedOn, String number) {}
