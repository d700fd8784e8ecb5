package org.tasdiq.catalogue;

import java.time.Instant;

/**
 * A version of an offer as it was sent.
 *
 * @param number from 1
 * @param sentBy name
 */
public record SentSheet(int number, Descriptor content, String sentBy, Instant sentAt) {}
