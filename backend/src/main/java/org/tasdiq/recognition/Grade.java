package org.tasdiq.recognition;

/**
 * The four grades of a criterion, the best first. Text key {@code recognition.grade.<criterion>.<grade>}: of verification they
 * say secure, some, limited, none; of quality strong, substantial, weak, none.
 */
public enum Grade {
    MATCH,
    SUBSTANTIAL,
    LIMITED,
    NONE
}
