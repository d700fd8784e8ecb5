package org.tasdiq.assessment;

/** What of the agreement can be taken along as a table; text key of a column {@code assessment.copy.<column>}. */
public enum AgreementTable {
    JURIES,
    CERTIFICATIONS,
    COMPETENCIES,
    JURORS
}
