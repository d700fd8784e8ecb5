package org.tasdiq.assessment;

import org.tasdiq.referential.CompetencyId;

/** Why a block is not granted, tied to a competency of the referential (TA Orléans, 24 Jan. 2023, n° 2101590). */
public record Reason(CompetencyId competency, String text) {}
