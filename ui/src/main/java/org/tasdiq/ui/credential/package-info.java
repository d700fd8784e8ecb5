/** The screens of what a granting decision earned. */
@NullMarked
package org.tasdiq.ui.credential;

import org.jspecify.annotations.NullMarked;
