package org.tasdiq.catalogue;

import org.tasdiq.identity.InstitutionId;

/** A stacking path as everybody may see it. */
public record PublishedPath(PathId id, InstitutionId institution, int version, PathContent content) {}
