/** Everything that knows the engine: deployment, commands after commit, parked human tasks, automatic steps, watchdog. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "deadline",
            "referential",
            "candidacy",
            "jury",
            "assessment",
            "catalogue",
            "recognition",
            "desk"
        })
package org.tasdiq.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
