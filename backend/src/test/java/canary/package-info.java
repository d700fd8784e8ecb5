/** Deliberately wrong classes: each breaks one rule of the house, to prove that the rule can fail. */
@NullMarked
package canary;

import org.jspecify.annotations.NullMarked;
