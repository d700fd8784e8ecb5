/** Letters and messages on screen. */
@NullMarked
package org.tasdiq.ui.notification;

import org.jspecify.annotations.NullMarked;
