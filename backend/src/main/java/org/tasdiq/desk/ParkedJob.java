package org.tasdiq.desk;

import java.util.List;
import java.util.Set;
import org.tasdiq.CaseId;

/**
 * A job of the engine that waits for a person.
 *
 * @param beside addresses of the steps that may wait at the same time
 */
public record ParkedJob(
        CaseId file,
        String step,
        List<String> roles,
        long jobKey,
        long elementInstanceKey,
        long processInstanceKey,
        Set<String> beside) {
    public ParkedJob(
            CaseId file,
            String step,
            List<String> roles,
            long jobKey,
            long elementInstanceKey,
            long processInstanceKey) {
        this(file, step, roles, jobKey, elementInstanceKey, processInstanceKey, Set.of());
    }

    /** Of the step, as the diagram and its deadlines name it. */
    public String name() {
        return step.substring(step.indexOf('.') + 1);
    }
}
