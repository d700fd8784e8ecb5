/** Until when somebody must act, and what happens otherwise: rules of law as data, pure date arithmetic, one clock. */
@NullMarked
@ApplicationModule(allowedDependencies = "identity")
package org.tasdiq.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
