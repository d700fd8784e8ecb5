/** The automatic steps of the portfolio. */
@NullMarked
package org.tasdiq.portfolio.worker;

import org.jspecify.annotations.NullMarked;
