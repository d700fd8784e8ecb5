package org.tasdiq.assessment;

/** Whose rule drew the levels from the marks; text key {@code assessment.ruleSource.<source>}. */
public enum RuleSource {
    CERTIFICATION,
    REGIME
}
