package org.tasdiq.jury;

import java.time.LocalTime;

/**
 * The place of one file in a session.
 *
 * @param room one of the session's, or empty where it names none
 * @param minutes time for the candidate, 10 to 240
 * @param pause minutes kept free after it, 0 to 60
 * @param lateReason why the file is heard after the legal limit; empty within it
 */
public record SlotPlan(SittingId sitting, String room, LocalTime start, int minutes, int pause, String lateReason) {}
