/** The few widgets every screen is made of, and the base of the views of steps. */
@NullMarked
package org.tasdiq.ui.shared;

import org.jspecify.annotations.NullMarked;
