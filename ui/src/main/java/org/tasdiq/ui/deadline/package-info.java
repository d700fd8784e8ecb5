/** The screens of the law of a regime: deadline rules, parameters, days off. */
@NullMarked
package org.tasdiq.ui.deadline;

import org.jspecify.annotations.NullMarked;
