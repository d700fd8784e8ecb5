package org.tasdiq.referential;

import java.util.List;
import org.tasdiq.Localized;

/** A part of a certification that is granted on its own. */
public record BlockSheet(BlockId id, String code, Localized title, int ects, List<CompetencySheet> competencies) {}
