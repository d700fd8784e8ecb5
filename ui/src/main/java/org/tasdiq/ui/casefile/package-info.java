/** The case file on one page, for staff: everything about one file, and the list of files. */
@NullMarked
package org.tasdiq.ui.casefile;

import org.jspecify.annotations.NullMarked;
