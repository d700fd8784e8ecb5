package org.tasdiq.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a candidate can contest: the rejection of the application, or the decision on its blocks. */
interface Contestable {
    /** 0 for the rejection of the application, of which there is one. */
    int REJECTION = 0;

    int round();

    @Nullable
    LocalDate notifiedOn();

    boolean isActive();

    boolean isClosed();

    void receive(LocalDate on);

    /** An upheld appeal takes it away; it stays as history. */
    void annul();

    /** Nothing can be done any more against it within the procedure. */
    void close(Instant at);
}
