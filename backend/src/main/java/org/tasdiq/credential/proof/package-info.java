/** Formats of signed credentials: pure functions of bytes, keys and contexts. Nothing here knows of files or people. */
@NullMarked
package org.tasdiq.credential.proof;

import org.jspecify.annotations.NullMarked;
