/** Visibly fictitious institutions, people and files for trials and tests, made through the real desk methods. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "referential",
            "catalogue",
            "deadline",
            "candidacy",
            "portfolio",
            "jury",
            "assessment",
            "decision",
            "credential",
            "recognition",
            "desk"
        })
package org.tasdiq.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
