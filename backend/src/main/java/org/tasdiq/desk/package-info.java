/** Who must act, until when, and what happens otherwise: the open tasks of every file and offer. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "referential",
            "deadline",
            "candidacy",
            "jury",
            "assessment",
            "decision",
            "catalogue",
            "recognition"
        })
package org.tasdiq.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
