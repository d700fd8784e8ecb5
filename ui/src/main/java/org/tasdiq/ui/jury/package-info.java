/** The screens of the jury: appointment, session, hearing. */
@NullMarked
package org.tasdiq.ui.jury;

import org.jspecify.annotations.NullMarked;
