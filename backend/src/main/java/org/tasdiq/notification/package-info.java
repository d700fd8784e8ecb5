/** Letters, messages, reminders and calendar files: written when something happened, never twice, in the reader's language. */
@NullMarked
@ApplicationModule
package org.tasdiq.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
