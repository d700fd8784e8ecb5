package org.tasdiq.jury;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where the jury sits.
 *
 * @param start in the institution's zone
 * @param slotMinutes time for the candidate, 10 to 240
 * @param place empty for a session by video
 * @param videoLink empty for a session on the spot
 * @param lateReason why the session is held after the legal limit; empty within it
 */
public record SessionPlan(
        LocalDate date, LocalTime start, int slotMinutes, String place, String videoLink, String lateReason) {}
