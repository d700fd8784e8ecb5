package org.tasdiq.identity;

import java.util.UUID;

/** Names an institution. */
public record InstitutionId(UUID value) {}
