/** Automatic steps of the room recognition. */
@NullMarked
package org.tasdiq.recognition.worker;

import org.jspecify.annotations.NullMarked;
