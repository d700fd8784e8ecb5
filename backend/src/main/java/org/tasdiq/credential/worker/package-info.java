/** Automatic steps of the room credential. */
@NullMarked
package org.tasdiq.credential.worker;

import org.jspecify.annotations.NullMarked;
