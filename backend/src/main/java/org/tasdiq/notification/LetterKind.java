package org.tasdiq.notification;

/** The letters of a file, or of a request for recognition, with texts {@code notification.letter.<kind>} and a template in {@code letters/}. */
public enum LetterKind {
    RECEIPT,
    INCOMPLETE,
    ADMISSIBLE,
    INADMISSIBLE,
    SUMMONS,
    CONDITION,
    AWARD,
    PARTIAL,
    REFUSAL,
    APPEAL_DISMISSED,
    APPEAL_UPHELD,
    APPEAL_SILENT,
    REVOCATION,
    WITHDRAWN,
    LAPSED,
    ATTESTATION,
    /** The decision on a request for recognition. */
    RECOGNITION,
    /** The attestation of what was recognised. */
    RECOGNISED,
    RECOGNITION_DISMISSED,
    RECOGNITION_UPHELD,
    RECOGNITION_SILENT;

    /** Letters that say the same kind of thing share a template. */
    String template() {
        return switch (this) {
            case CONDITION, AWARD, PARTIAL, REFUSAL -> "result";
            case APPEAL_DISMISSED, APPEAL_UPHELD, APPEAL_SILENT, REVOCATION -> "appeal";
            case RECOGNITION_DISMISSED, RECOGNITION_UPHELD, RECOGNITION_SILENT -> "recognition-appeal";
            default -> key();
        };
    }

    /** The name in text keys. */
    String key() {
        return switch (this) {
            case APPEAL_DISMISSED -> "appealDismissed";
            case APPEAL_UPHELD -> "appealUpheld";
            case APPEAL_SILENT -> "appealSilent";
            case RECOGNITION_DISMISSED -> "recognitionDismissed";
            case RECOGNITION_UPHELD -> "recognitionUpheld";
            case RECOGNITION_SILENT -> "recognitionSilent";
            default -> name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** The decision on the file, whose receipt opens the time for remedies. */
    public boolean isDecision() {
        return this == AWARD || this == PARTIAL || this == REFUSAL;
    }

    /** The candidate can contest here what it says, for a time that runs from its receipt. */
    public boolean opensAppeal() {
        return isDecision() || this == INADMISSIBLE;
    }

    /** Of a request for recognition, and of no file. */
    boolean isOfRequest() {
        return template().startsWith("recogni");
    }

    /** A time of the candidate runs from its receipt. */
    public boolean opensTime() {
        return opensAppeal() || this == INCOMPLETE;
    }

    /** It says every way to contest it. */
    public boolean namesRemedies() {
        return opensAppeal() || this == REVOCATION || this == RECOGNITION;
    }

    /** After the board only the judge is left. */
    public boolean namesTheCourt() {
        return this == APPEAL_DISMISSED
                || this == APPEAL_SILENT
                || this == RECOGNITION_DISMISSED
                || this == RECOGNITION_SILENT;
    }
}
