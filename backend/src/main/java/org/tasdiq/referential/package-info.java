/** What is certified: certifications, their blocks, competencies and observable criteria, in frozen versions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "deadline"})
package org.tasdiq.referential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
