package org.tasdiq.candidacy;

import java.time.Instant;

/** One sending of the application, frozen. */
public record SentVersion(int number, Instant sentAt, ApplicationForm form) {}
