package org.tasdiq.decision;

/** What the appeal board ruled. */
public enum AppealRuling {
    DISMISSED("dismissed"),
    UPHELD("upheld");

    private final String outcome;

    AppealRuling(String outcome) {
        this.outcome = outcome;
    }

    /** What the gateway behind the step reads. */
    public String outcome() {
        return outcome;
    }
}
