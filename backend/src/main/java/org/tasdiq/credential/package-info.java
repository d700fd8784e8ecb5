/** What a granting decision earns: one attestation per granted block and one for the whole certification. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"identity", "referential", "candidacy", "decision", "deadline", "portfolio", "catalogue"
        })
package org.tasdiq.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
