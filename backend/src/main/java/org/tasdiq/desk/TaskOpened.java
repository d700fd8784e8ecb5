package org.tasdiq.desk;

import org.tasdiq.CaseId;
import org.tasdiq.CaseSignal;

/** A step now waits for people; told when the row is kept. */
public record TaskOpened(CaseId file, String step) implements CaseSignal {}
