/** Who people are, which institution they belong to, and what they may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tasdiq.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
