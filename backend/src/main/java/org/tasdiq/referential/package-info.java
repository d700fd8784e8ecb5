/** What is certified: certifications, their blocks, competencies and observable criteria, in frozen versions. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tasdiq.referential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
