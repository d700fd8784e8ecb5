/** What happened to every file, who did it and when: an append-only journal whose entries are chained by hashes. */
@NullMarked
@ApplicationModule(allowedDependencies = "identity")
package org.tasdiq.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
