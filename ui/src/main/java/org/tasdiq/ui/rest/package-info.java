/** The second door: the same desk methods as the screens, by REST under {@code /api/v1}; a step's address is its sub-resource. */
@NullMarked
package org.tasdiq.ui.rest;

import org.jspecify.annotations.NullMarked;
