package org.tasdiq.jury;

import java.time.LocalTime;

/** The next moment at which a jury and its candidate are free in a session. */
public record SlotOption(SittingId sitting, SittingPlan plan, String room, LocalTime start, int left) {}
