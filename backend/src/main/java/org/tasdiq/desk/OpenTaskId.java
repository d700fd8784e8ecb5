package org.tasdiq.desk;

import java.util.UUID;

/** Names an open task. */
public record OpenTaskId(UUID value) {}
