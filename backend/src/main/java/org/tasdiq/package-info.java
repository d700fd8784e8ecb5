/** The front door: the few types every room speaks with. Nothing here knows a room. */
@NullMarked
package org.tasdiq;

import org.jspecify.annotations.NullMarked;
