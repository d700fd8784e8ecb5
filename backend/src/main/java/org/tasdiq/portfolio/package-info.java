/** What the candidate shows: evidence, claims, the portfolio and its review; the files, their inspection and their text. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "referential", "deadline", "candidacy"})
package org.tasdiq.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
