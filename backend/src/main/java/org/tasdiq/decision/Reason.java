package org.tasdiq.decision;

import org.tasdiq.Localized;
import org.tasdiq.referential.CompetencyId;

/**
 * Why a block was not granted. A reason always points to a competency of the referential: a refusal on other grounds
 * is annulled (TA Orléans, 24 January 2023, n° 2101590).
 *
 * @param code of the competency, such as {@code C2.1}
 * @param text what the jury found
 */
public record Reason(CompetencyId competency, String code, Localized title, String text) {}
