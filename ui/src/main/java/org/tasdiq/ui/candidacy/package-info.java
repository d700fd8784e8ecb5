/** The screens of the application: the candidate's file, completeness, admissibility. */
@NullMarked
package org.tasdiq.ui.candidacy;

import org.jspecify.annotations.NullMarked;
