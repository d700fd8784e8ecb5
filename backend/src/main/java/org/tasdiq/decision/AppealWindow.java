package org.tasdiq.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time in which the decision that holds can be contested.
 *
 * @param open whether an appeal is still taken
 * @param lastDay empty where no time was opened
 */
public record AppealWindow(boolean open, @Nullable LocalDate lastDay) {}
