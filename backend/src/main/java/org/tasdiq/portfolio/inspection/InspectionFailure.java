package org.tasdiq.portfolio.inspection;

import org.tasdiq.portfolio.VerdictReason;

/** The inspecting process died or was stopped; the file is not judged, and the process is not used again. */
public class InspectionFailure extends Exception {
    private final VerdictReason reason;

    InspectionFailure(VerdictReason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public VerdictReason reason() {
        return reason;
    }
}
