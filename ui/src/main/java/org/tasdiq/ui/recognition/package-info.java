/** Recognition of credentials earned elsewhere: for the learner, for those who weigh them, and for those who decide. */
@NullMarked
package org.tasdiq.ui.recognition;

import org.jspecify.annotations.NullMarked;
