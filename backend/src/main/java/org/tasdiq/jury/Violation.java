package org.tasdiq.jury;

/**
 * A rule of composition that a jury breaks.
 *
 * @param code text key {@code jury.violation.<code>}
 * @param legalBasis the text or judgment the rule comes from
 */
public record Violation(String code, Severity severity, String legalBasis) {
    public boolean isBlocking() {
        return severity == Severity.BLOCKING;
    }
}
