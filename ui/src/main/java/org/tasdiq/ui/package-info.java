/** The screens: the shell around them here, one package per room beside it, few shared widgets in {@code shared}. */
@NullMarked
package org.tasdiq.ui;

import org.jspecify.annotations.NullMarked;
