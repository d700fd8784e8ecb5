package org.tasdiq.decision;

import java.util.Arrays;
import org.tasdiq.Refusal;

/** The eight results of a jury, in the vocabulary of France VAE; text key {@code decision.outcome.<name>}. */
public enum Outcome {
    FULL_SUCCESS_OF_FULL_CERTIFICATION("SUCCES_TOTAL_CERTIFICATION_COMPLETE"),
    FULL_SUCCESS_OF_PARTIAL_CERTIFICATION("SUCCES_TOTAL_CERTIFICATION_PARTIELLE"),
    PARTIAL_SUCCESS_OF_FULL_CERTIFICATION("SUCCES_PARTIEL_CERTIFICATION_COMPLETE"),
    PARTIAL_SUCCESS_OF_PARTIAL_CERTIFICATION("SUCCES_PARTIEL_CERTIFICATION_PARTIELLE"),
    PARTIAL_SUCCESS_PENDING_CONFIRMATION("SUCCES_TOTAL_CERTIFICATION_COMPLETE_SOUS_RESERVE"),
    FAILURE("ECHEC"),
    CANDIDATE_EXCUSED("CANDIDAT_EXCUSE"),
    CANDIDATE_ABSENT("CANDIDAT_ABSENT");

    private final String interoperableName;

    Outcome(String interoperableName) {
        this.interoperableName = interoperableName;
    }

    /** The name in France VAE's interoperability API. */
    public String interoperableName() {
        return interoperableName;
    }

    /** The result of that name in France VAE's interoperability API. */
    public static Outcome ofInteroperableName(String name) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.interoperableName.equals(name))
                .findFirst()
                .orElseThrow(Refusal.unknown("outcome"));
    }

    /** All the candidate aimed at was granted. */
    public boolean isFullSuccess() {
        return this == FULL_SUCCESS_OF_FULL_CERTIFICATION || this == FULL_SUCCESS_OF_PARTIAL_CERTIFICATION;
    }

    /** The candidate was heard and not all was granted: a meeting is offered on what is missing. */
    public boolean offersMeeting() {
        return isPartialSuccess() || this == FAILURE;
    }

    public boolean isPartialSuccess() {
        return this == PARTIAL_SUCCESS_OF_FULL_CERTIFICATION
                || this == PARTIAL_SUCCESS_OF_PARTIAL_CERTIFICATION
                || this == PARTIAL_SUCCESS_PENDING_CONFIRMATION;
    }
}
