package org.tasdiq.credential;

/**
 * What stands in a link.
 *
 * @param hash SHA-256, to find the link by
 * @param sealed the same under a key that is not in the database, to show the link again to its learner
 */
record ShareToken(String hash, String sealed) {}
