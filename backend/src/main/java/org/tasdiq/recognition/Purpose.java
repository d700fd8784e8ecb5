package org.tasdiq.recognition;

/** What the recognition is to serve; it weighs the criteria. Text key {@code recognition.purpose.<purpose>}. */
public enum Purpose {
    /** Admission to a programme. */
    ADMISSION,
    /** Exemption from a part of it. */
    EXEMPTION,
    CREDIT_TRANSFER,
    /** Part of a larger award. */
    STACKING,
    /** Evidence for a file of prior learning. */
    EVIDENCE
}
