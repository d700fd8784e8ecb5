/** The screens of the assessment: scoring alone, deliberating together, signing. */
@NullMarked
package org.tasdiq.ui.assessment;

import org.jspecify.annotations.NullMarked;
