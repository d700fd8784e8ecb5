package org.tasdiq.notification;

import java.time.Instant;
import java.util.Map;

/**
 * One version of an institution's words.
 *
 * @param passages the words that are its own, by the keys of passages; empty where it went back to the shipped ones
 * @param by the name of who wrote it
 */
public record WordingVersion(int version, Map<String, String> passages, String note, String by, Instant at) {}
