/** An institution's own micro-credentials: designed, described, reviewed, voted on and offered to everybody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "referential", "deadline"})
package org.tasdiq.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
