/** Screens of the certifications: the list, a version, drafts, comparison and files. */
@NullMarked
package org.tasdiq.ui.referential;

import org.jspecify.annotations.NullMarked;
