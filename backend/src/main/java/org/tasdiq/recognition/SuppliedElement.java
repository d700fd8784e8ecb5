package org.tasdiq.recognition;

/**
 * What the credential does not say, and the learner or its issuer does.
 *
 * @param number of the element, from 1 to 11
 */
public record SuppliedElement(int number, String text) {}
