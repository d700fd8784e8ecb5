package org.tasdiq.recognition;

import java.util.UUID;

/** Names an agreement with a partner. */
public record PartnershipId(UUID value) {}
