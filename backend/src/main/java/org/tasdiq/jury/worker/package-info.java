/** The automatic steps of the room. */
@NullMarked
package org.tasdiq.jury.worker;

import org.jspecify.annotations.NullMarked;
