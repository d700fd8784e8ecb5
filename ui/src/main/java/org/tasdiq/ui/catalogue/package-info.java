/** The screens of micro-credentials: an institution's offers, their descriptors, and their way into the catalogue. */
@NullMarked
package org.tasdiq.ui.catalogue;

import org.jspecify.annotations.NullMarked;
