/** What administrators see of the process: the files that do not go on by themselves, the versions of the diagrams. */
@NullMarked
package org.tasdiq.ui.process;

import org.jspecify.annotations.NullMarked;
