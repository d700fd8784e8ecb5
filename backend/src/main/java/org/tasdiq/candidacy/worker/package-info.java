/** The automatic steps of the application. */
@NullMarked
package org.tasdiq.candidacy.worker;

import org.jspecify.annotations.NullMarked;
