/** Signing in and opening an account. */
@NullMarked
package org.tasdiq.ui.account;

import org.jspecify.annotations.NullMarked;
