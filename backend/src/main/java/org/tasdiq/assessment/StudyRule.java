package org.tasdiq.assessment;

/** What becomes of a vote by somebody who has not opened the whole file; a parameter of the regime. */
enum StudyRule {
    /** The jury sees it, and judges. */
    FLAG,
    /** Nobody decides until it is opened, or the president has said how it was studied otherwise. */
    REFUSE
}
