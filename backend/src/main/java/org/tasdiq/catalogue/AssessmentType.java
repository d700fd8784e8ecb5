package org.tasdiq.catalogue;

/** How it is found out whether the outcomes were reached; text key {@code catalogue.assessment.<type>}. */
public enum AssessmentType {
    PROJECT("795dac4096", "project work"),
    PRACTICAL("6a4db9f11d", "practical assessment"),
    PORTFOLIO("4f03b91c0e", "portfolio"),
    WRITTEN("6e6cb2cc78", "written examination"),
    ORAL("d30284d7df", "oral examination"),
    ASSIGNMENT("2939dae15f", "marked assignment"),
    ARTEFACT("de4d165a6c", "artefact assessment"),
    PROBLEM("c4256a2726", "problem based learning"),
    QUIZ("b1b68f6735", "quiz"),
    CONTINUOUS("3484bd7e51", "continuous evaluation"),
    PEER("19a2e5e671", "peer assessment"),
    GROUP("56539a6507", "group performance");

    private final String code;
    private final String label;

    AssessmentType(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** In the list {@code assessment} of the European Learning Model. */
    public String code() {
        return code;
    }

    /** The English label of that list. */
    public String label() {
        return label;
    }
}
