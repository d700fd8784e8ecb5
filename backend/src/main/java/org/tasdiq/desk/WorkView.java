package org.tasdiq.desk;

import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.InstitutionId;

/**
 * A filter of the list of files under a name.
 *
 * @param team the institution whose whole staff has it; empty: only the one who saved it
 * @param mine whether the reader saved it and may remove it
 */
public record WorkView(
        WorkViewId id,
        String name,
        WorkFilter filter,
        @Nullable InstitutionId team,
        boolean mine) {}
