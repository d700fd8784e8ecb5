package org.tasdiq.assessment;

import org.tasdiq.identity.PersonId;

/** How far one juror is; never what was marked. */
public record ScoringProgress(PersonId juror, String name, int given, int of, boolean sealed) {}
