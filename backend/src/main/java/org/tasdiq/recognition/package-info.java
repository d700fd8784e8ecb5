/** What a learner earned elsewhere: asked for, verified, weighed by two people, decided with reasons, and contested. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "referential",
            "deadline",
            "candidacy",
            "portfolio",
            "decision",
            "catalogue",
            "credential",
            "credential :: proof"
        })
package org.tasdiq.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
