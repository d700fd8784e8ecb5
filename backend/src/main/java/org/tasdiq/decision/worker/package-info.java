/** Automatic steps of the room decision. */
@NullMarked
package org.tasdiq.decision.worker;

import org.jspecify.annotations.NullMarked;
