package org.tasdiq.credential;

import java.util.Arrays;
import java.util.List;
import org.tasdiq.Refusal;

/** Why a credential does not hold; text key {@code credential.reason.<name>}. */
public enum StatusReason {
    UNDER_INQUIRY(true, false),
    IDENTITY_IN_DOUBT(true, false),
    ISSUED_IN_ERROR(true, true),
    FRAUD(false, true),
    KEY_COMPROMISED(true, true),
    HOLDER_REQUEST(true, true),
    /** Only with words. */
    OTHER(true, true),
    DECISION_ANNULLED(false, false),
    DECISION_REVOKED(false, false),
    EARLIER_DECISION_REVOKED(false, false);

    private static final int LONGEST = 1000;

    private final boolean suspends;
    private final boolean revokes;

    StatusReason(boolean suspends, boolean revokes) {
        this.suspends = suspends;
        this.revokes = revokes;
    }

    /** Those for which a credential may be suspended. */
    public static List<StatusReason> forSuspension() {
        return Arrays.stream(values()).filter(reason -> reason.suspends).toList();
    }

    /** Those for which two authorities may revoke a single credential. */
    public static List<StatusReason> forRevocation() {
        return Arrays.stream(values()).filter(reason -> reason.revokes).toList();
    }

    /** Whether it follows from what became of a decision, of which a letter tells. */
    public boolean isOfDecision() {
        return !suspends && !revokes;
    }

    void requireFor(List<StatusReason> these, String words) {
        if (!these.contains(this)) throw Refusal.invalid("reason", "credential.reasonNotFor");
        if (this == OTHER && words.isBlank()) throw Refusal.invalid("words", "required");
        if (words.length() > LONGEST) throw Refusal.invalid("words", "portfolio.tooLong", LONGEST);
    }
}
