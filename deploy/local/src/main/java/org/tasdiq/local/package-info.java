/** MariaDB and Zeebe as child processes on one machine, for {@code tasdiq run} and for tests. */
@NullMarked
package org.tasdiq.local;

import org.jspecify.annotations.NullMarked;
