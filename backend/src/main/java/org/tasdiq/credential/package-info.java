/**
 * What a granting decision earns, one attestation per granted block and one for the whole certification; what the learners of
 * an offer are awarded; and where all that a learner holds leads.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"identity", "referential", "candidacy", "decision", "deadline", "portfolio", "catalogue"
        })
package org.tasdiq.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
