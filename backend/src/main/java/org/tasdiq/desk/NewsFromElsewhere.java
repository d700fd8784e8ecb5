package org.tasdiq.desk;

import java.util.UUID;

/**
 * Another instance of the application did something to a file.
 *
 * @param tasks a step begins to wait there, or is done
 */
public record NewsFromElsewhere(UUID file, boolean tasks) {}
