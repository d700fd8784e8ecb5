package org.tasdiq.credential.proof;

/**
 * The one answer that all findings together give; text keys {@code credential.verdict.<name>} and
 * {@code credential.verdict.<name>.text}.
 */
public enum CredentialVerdict {
    /** Genuine and in force. */
    HOLDS(Finding.Answer.YES),
    /** The same, but that its issuer keeps no list of what was taken back. */
    GENUINE(Finding.Answer.YES),
    /** Nothing speaks against it, and something could not be told. */
    UNKNOWN(Finding.Answer.UNKNOWN),
    /** Something speaks against it. */
    NO(Finding.Answer.NO);

    private final Finding.Answer answer;

    CredentialVerdict(Finding.Answer answer) {
        this.answer = answer;
    }

    /** Whether it may be accepted. */
    public Finding.Answer answer() {
        return answer;
    }
}
