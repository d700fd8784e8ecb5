package org.tasdiq.process;

/**
 * Why a diagram is not accepted.
 *
 * @param element id of the element it concerns; empty where it is the diagram as a whole
 * @param code text key {@code process.finding.<code>}
 * @param about what is missing, unknown or wrong: an address, a message, an expression
 */
public record Finding(String element, String code, String about) {}
