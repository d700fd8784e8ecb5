package org.tasdiq;

import java.util.UUID;

/**
 * Does one automatic step of the diagram, in the transaction that also keeps the receipt of the job. Doing it twice
 * leaves the same state. Annotated with {@link Step}.
 */
public interface StepWorker {
    /**
     * @return the outcome the gateway behind the step reads, empty where the diagram does not branch
     * @throws NotYet when the step has to wait for something; it is tried again later without counting as a fault
     */
    String work(UUID file);
}
