package org.tasdiq.referential;

import org.tasdiq.Localized;

/**
 * An ability to act in context, as the jury marks it.
 *
 * @param criterion what must be observed
 * @param critical whether the block cannot be granted without it
 */
public record CompetencySheet(CompetencyId id, String code, Localized title, Localized criterion, boolean critical) {}
