package org.tasdiq.assessment;

import org.tasdiq.CaseSignal;
import org.tasdiq.candidacy.CandidacyId;

/** The president wrote on the draft; what is only a draft is not kept in the journal. */
public record DeliberationWritten(CandidacyId file) implements CaseSignal {}
