package org.tasdiq.desk;

import org.tasdiq.CaseSignal;
import org.tasdiq.candidacy.CandidacyId;

/** A step now waits for people; told when the row is kept. */
public record TaskOpened(CandidacyId file, String step) implements CaseSignal {}
