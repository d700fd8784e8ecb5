package org.tasdiq.referential;

import java.util.UUID;

/** Names a competency, in one version of its certification. */
public record CompetencyId(UUID value) {}
