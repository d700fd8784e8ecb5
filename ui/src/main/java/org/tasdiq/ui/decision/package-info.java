/** The screens of the decision: result, remedies, appeal. */
@NullMarked
package org.tasdiq.ui.decision;

import org.jspecify.annotations.NullMarked;
