package org.tasdiq.desk;

import java.util.List;
import org.tasdiq.CaseId;

/** A job of the engine that waits for a person. */
public record ParkedJob(
        CaseId file, String step, List<String> roles, long jobKey, long elementInstanceKey, long processInstanceKey) {
    /** Of the step, as the diagram and its deadlines name it. */
    public String name() {
        return step.substring(step.indexOf('.') + 1);
    }
}
