/** Part of the canary of room boundaries. */
@org.jspecify.annotations.NullMarked
package canary.beta.inner;
