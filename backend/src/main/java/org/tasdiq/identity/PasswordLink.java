package org.tasdiq.identity;

/**
 * Where a forgotten password is set anew, once.
 *
 * @param email whom the link reaches
 * @param path with the secret, from the root, without a slash in front
 */
public record PasswordLink(String email, String path) {}
