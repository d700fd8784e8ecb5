package org.tasdiq.credential.proof;

/** What was found out about one side of a credential; text key {@code credential.finding.<name>}. */
public enum Finding {
    FILE_UNREADABLE(Side.SIGNATURE, Answer.NO),
    SIGNATURE_VALID(Side.SIGNATURE, Answer.YES),
    SIGNATURE_INVALID(Side.SIGNATURE, Answer.NO),
    /** Part of what can be read is not covered by the signature. */
    SIGNATURE_PARTIAL(Side.SIGNATURE, Answer.NO),
    SIGNATURE_NONE(Side.SIGNATURE, Answer.NO),
    /** Signed in a way, or in words, that we do not know. */
    SIGNATURE_UNSUPPORTED(Side.SIGNATURE, Answer.UNKNOWN),
    /** Two readings of RDFC-1.0 4.8.3 differ on several proofs inside one document: it cannot be told here. */
    SIGNATURE_UNDECIDED(Side.SIGNATURE, Answer.UNKNOWN),
    /** The key that would tell cannot be had now. */
    SIGNATURE_UNCHECKED(Side.SIGNATURE, Answer.UNKNOWN),
    /** Not signed, but published by its issuer (Open Badges 2.0). */
    HOSTED_SAME(Side.SIGNATURE, Answer.YES),
    HOSTED_OTHER(Side.SIGNATURE, Answer.NO),
    /** Taken away for good, which is how such a badge is revoked. */
    HOSTED_GONE(Side.SIGNATURE, Answer.NO),
    HOSTED_UNREACHABLE(Side.SIGNATURE, Answer.UNKNOWN),

    ISSUER_AUTHENTICATED(Side.ISSUER, Answer.YES),
    /** A key that is its own name, as anybody can make one: the issuer is whoever holds it. */
    ISSUER_LOCAL_KEY(Side.ISSUER, Answer.UNKNOWN),
    /** Nothing was changed, and nobody can tell by whom it was made. */
    ISSUER_INTACT_ONLY(Side.ISSUER, Answer.UNKNOWN),
    ISSUER_UNREACHABLE(Side.ISSUER, Answer.UNKNOWN),
    /** The issuer does not list this key, or no longer. */
    ISSUER_KEY_NOT_LISTED(Side.ISSUER, Answer.NO),
    /** Signed by somebody else than the issuer it names. */
    ISSUER_OTHER(Side.ISSUER, Answer.NO),
    /** The domain of the issuer publishes it. */
    ISSUER_HOSTED(Side.ISSUER, Answer.YES),
    /** A trusted authority says that the seal is the issuer's. */
    ISSUER_SEALED(Side.ISSUER, Answer.YES),
    /** The same, and whether it has revoked the certificate since could not be asked. */
    ISSUER_SEAL_UNCHECKED(Side.ISSUER, Answer.UNKNOWN),
    /** A trusted authority says that the seal is somebody's who is not the issuer it names; they may have a mandate. */
    ISSUER_SEAL_OTHER(Side.ISSUER, Answer.UNKNOWN),
    ISSUER_SEAL_UNTRUSTED(Side.ISSUER, Answer.UNKNOWN),
    /** Without a time stamp nobody can tell whether it was sealed before the certificate was over. */
    ISSUER_SEAL_OVER(Side.ISSUER, Answer.UNKNOWN),
    ISSUER_SEAL_REVOKED(Side.ISSUER, Answer.NO),

    STATUS_VALID(Side.STATUS, Answer.YES),
    /** The issuer keeps no list of what was taken back. */
    STATUS_NONE(Side.STATUS, Answer.YES),
    STATUS_REVOKED(Side.STATUS, Answer.NO),
    STATUS_SUSPENDED(Side.STATUS, Answer.NO),
    STATUS_UNCHECKED(Side.STATUS, Answer.UNKNOWN),

    DATES_VALID(Side.DATES, Answer.YES),
    DATES_NOT_YET(Side.DATES, Answer.NO),
    DATES_EXPIRED(Side.DATES, Answer.NO),
    DATES_UNREADABLE(Side.DATES, Answer.NO),

    SCHEMA_VALID(Side.SCHEMA, Answer.YES),
    SCHEMA_BROKEN(Side.SCHEMA, Answer.NO),
    SCHEMA_OTHER(Side.SCHEMA, Answer.UNKNOWN);

    /** What is asked; text key {@code credential.side.<name>}. */
    public enum Side {
        SIGNATURE,
        ISSUER,
        STATUS,
        DATES,
        SCHEMA
    }

    /** Whether that speaks for the credential. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    private final Side side;
    private final Answer answer;

    Finding(Side side, Answer answer) {
        this.side = side;
        this.answer = answer;
    }

    public Side side() {
        return side;
    }

    public Answer answer() {
        return answer;
    }
}
