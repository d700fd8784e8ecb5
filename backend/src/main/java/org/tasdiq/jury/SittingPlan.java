package org.tasdiq.jury;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A session of an institution: the day, the hours and the rooms in which several juries sit.
 *
 * @param opens in the institution's zone
 * @param place empty for a session by video
 * @param videoLink empty for a session on the spot
 * @param rooms those that sit at the same time; empty where the place is one room
 * @param capacity how many files at most, 1 to 100
 */
public record SittingPlan(
        LocalDate date,
        LocalTime opens,
        LocalTime closes,
        String place,
        String videoLink,
        List<String> rooms,
        int capacity) {}
