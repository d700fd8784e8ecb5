/** What waits for the person who signed in. */
@NullMarked
package org.tasdiq.ui.desk;

import org.jspecify.annotations.NullMarked;
