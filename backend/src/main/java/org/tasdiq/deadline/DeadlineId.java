package org.tasdiq.deadline;

import java.util.UUID;

/** Names one deadline: one round of one rule on one file. */
public record DeadlineId(UUID value) {}
