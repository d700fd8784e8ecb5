/** Reads uploaded files in a process of its own; nothing here is called inside the application but {@code InspectionProcess}. */
@NullMarked
package org.tasdiq.portfolio.inspection;

import org.jspecify.annotations.NullMarked;
