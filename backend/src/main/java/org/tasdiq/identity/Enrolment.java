package org.tasdiq.identity;

/**
 * What an authenticator needs to know; shown once.
 *
 * @param secret in Base32
 * @param uri the same as {@code otpauth://}, to be scanned
 */
public record Enrolment(String secret, String uri) {}
