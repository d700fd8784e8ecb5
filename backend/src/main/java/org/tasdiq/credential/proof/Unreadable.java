package org.tasdiq.credential.proof;

/** A document that cannot be signed or checked: what it says is not all covered by what would be signed. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Unreadable(String why) {
        super(why);
    }

    public Unreadable(String why, Throwable cause) {
        super(why, cause);
    }
}
