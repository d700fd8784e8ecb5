/** Automatic steps of the room catalogue. */
@NullMarked
package org.tasdiq.catalogue.worker;

import org.jspecify.annotations.NullMarked;
