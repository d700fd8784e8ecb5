/** Formats of signed credentials: pure functions of bytes, keys and contexts. Nothing here knows of files or people. */
@NamedInterface("proof")
@NullMarked
package org.tasdiq.credential.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
