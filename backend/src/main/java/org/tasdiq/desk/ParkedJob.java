package org.tasdiq.desk;

import java.util.List;
import org.tasdiq.candidacy.CandidacyId;

/** A job of the engine that waits for a person. */
public record ParkedJob(
        CandidacyId file,
        String step,
        List<String> roles,
        long jobKey,
        long elementInstanceKey,
        long processInstanceKey) {}
