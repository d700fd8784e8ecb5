/** How a jury comes to its result: sealed marks, agreement, deliberation, signed minutes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "referential", "deadline", "candidacy", "portfolio", "jury"})
package org.tasdiq.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
