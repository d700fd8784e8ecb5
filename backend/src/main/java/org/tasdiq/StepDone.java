package org.tasdiq;

import java.util.Map;

/** A person finished a step of the diagram: the open task closes and the parked job of the engine completes. */
public interface StepDone extends CaseEvent {
    /** The step's address, such as {@code candidacy.checkCompleteness}. */
    String step();

    /** What the gateway behind the step reads; empty where the diagram does not branch. */
    default String outcome() {
        return "";
    }

    /** Further process variables; never names, texts or documents. */
    default Map<String, Object> variables() {
        return Map.of();
    }
}
