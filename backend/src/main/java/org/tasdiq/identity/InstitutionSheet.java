package org.tasdiq.identity;

import org.tasdiq.Localized;

/**
 * What screens and letters show of an institution.
 *
 * @param regime which rules of law apply, such as {@code FR_UNIVERSITY}
 */
public record InstitutionSheet(InstitutionId id, String code, Localized name, String city, String regime) {}
