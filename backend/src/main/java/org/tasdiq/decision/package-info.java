/** The decision on a file, block by block, with its notification, its remedies and the appeal against it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"identity", "referential", "deadline", "candidacy", "portfolio", "jury", "assessment"})
package org.tasdiq.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
