/** The screens of the portfolio: evidence, claims, review, correction. */
@NullMarked
package org.tasdiq.ui.portfolio;

import org.jspecify.annotations.NullMarked;
