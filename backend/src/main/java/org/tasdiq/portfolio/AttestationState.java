package org.tasdiq.portfolio;

/** How far a third party has come with what the candidate asked. */
public enum AttestationState {
    ASKED,
    /** The link was followed, by the attester or by what checks their mail. */
    OPENED,
    SIGNED,
    DECLINED,
    WITHDRAWN,
    EXPIRED,
    /** The portfolio was handed in, or the file is over. */
    ENDED;

    public boolean isOpen() {
        return this == ASKED || this == OPENED;
    }
}
