package org.tasdiq.assessment;

import org.jspecify.annotations.Nullable;
import org.tasdiq.portfolio.EvidenceId;

/** The item of evidence, and the page of it, that a mark rests on. */
public record Citation(EvidenceId evidence, @Nullable Integer page) {}
