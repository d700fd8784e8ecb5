package org.tasdiq;

import java.util.Map;

/** Somebody acted unasked (applied, withdrew, appealed, was recused): the engine hears it as a BPMN message. */
public interface CaseMessage extends CaseEvent {
    /** The message's address, such as {@code candidacy.withdrawn}. */
    String message();

    /** Further process variables; never names, texts or documents. */
    default Map<String, Object> variables() {
        return Map.of();
    }
}
