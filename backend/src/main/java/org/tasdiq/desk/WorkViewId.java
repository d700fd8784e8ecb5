package org.tasdiq.desk;

import java.util.UUID;

/** Names a saved view of the list of files. */
public record WorkViewId(UUID value) {}
