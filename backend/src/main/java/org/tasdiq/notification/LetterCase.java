package org.tasdiq.notification;

import java.util.List;

/** What letters of one kind can say differently from file to file; text keys {@code notification.case.<case>}. */
public enum LetterCase {
    USUAL,
    SILENCE_REJECTS,
    SILENCE_ESCALATES,
    BY_SILENCE,
    FOLLOW_UP,
    WITH_NOTE,
    REMOTE,
    MEMBER,
    LAST_BLOCKS,
    CONDITION_MET,
    WITHOUT_PRESCRIPTION,
    CONDITION_UNMET,
    EXCUSED,
    ABSENT,
    APPLICATION,
    ADMISSIBILITY,
    WHOLE;

    /** The usual one first. */
    public static List<LetterCase> of(LetterKind kind) {
        return switch (kind) {
            case RECEIPT -> List.of(USUAL, SILENCE_REJECTS, SILENCE_ESCALATES);
            case INCOMPLETE -> List.of(USUAL, WITH_NOTE);
            case ADMISSIBLE -> List.of(USUAL, BY_SILENCE, FOLLOW_UP);
            case INADMISSIBLE -> List.of(USUAL, BY_SILENCE, WITH_NOTE);
            case SUMMONS -> List.of(USUAL, REMOTE, MEMBER);
            case AWARD -> List.of(USUAL, LAST_BLOCKS, CONDITION_MET);
            case PARTIAL -> List.of(USUAL, WITHOUT_PRESCRIPTION, CONDITION_MET);
            case REFUSAL -> List.of(USUAL, WITHOUT_PRESCRIPTION, CONDITION_UNMET, EXCUSED, ABSENT);
            case LAPSED -> List.of(USUAL, APPLICATION);
            case ATTESTATION, REVOCATION -> List.of(USUAL, WHOLE);
            case APPEAL_DISMISSED, APPEAL_UPHELD, APPEAL_SILENT -> List.of(USUAL, ADMISSIBILITY);
            case CONDITION,
                    WITHDRAWN,
                    RECOGNITION,
                    RECOGNISED,
                    RECOGNITION_DISMISSED,
                    RECOGNITION_UPHELD,
                    RECOGNITION_SILENT -> List.of(USUAL);
        };
    }
}
