/** Automatic steps of the room notification. */
@NullMarked
package org.tasdiq.notification.worker;

import org.jspecify.annotations.NullMarked;
