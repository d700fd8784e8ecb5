/** The public pages: plain HTML rendered on the server, no script, for people without an account. */
@NullMarked
package org.tasdiq.ui.site;

import org.jspecify.annotations.NullMarked;
