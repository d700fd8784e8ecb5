/** Who judges a file: the register of jurors, lawful composition, independence, recusal, the session and the hearing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "referential", "deadline", "candidacy", "portfolio"})
package org.tasdiq.jury;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
