package org.tasdiq.referential;

import java.util.UUID;

/** Names a draft of the next version of a certification. */
public record DraftId(UUID value) {}
