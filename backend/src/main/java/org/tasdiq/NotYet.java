package org.tasdiq;

/** An automatic step cannot be done yet, and this is no fault: it is tried again a little later. */
public class NotYet extends RuntimeException {
    public NotYet(String reason) {
        super(reason);
    }
}
