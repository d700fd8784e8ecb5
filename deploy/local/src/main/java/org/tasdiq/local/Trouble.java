package org.tasdiq.local;

/** Why the local stack cannot go on, in one sentence, and what to do about it, in another. */
public class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String what, String advice) {
        super(what + " " + advice);
    }

    Trouble(String what, String advice, Throwable cause) {
        super(what + " " + advice, cause);
    }
}
