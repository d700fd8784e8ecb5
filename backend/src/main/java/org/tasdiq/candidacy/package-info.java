/** The application of a candidate: experiences, completeness, admissibility, silence rule, lapse and withdrawal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "referential", "deadline"})
package org.tasdiq.candidacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
