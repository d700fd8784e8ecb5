package org.tasdiq.jury;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.referential.CertificationId;

/**
 * A file without a date.
 *
 * @param members of its jury; 0 while nobody is appointed
 * @param limit the last day the law leaves; empty where none runs
 * @param hearings sessions that were already tried
 */
public record WaitingFile(
        CandidacyId file,
        String reference,
        String candidateName,
        CertificationId certification,
        JuryStatus status,
        int members,
        @Nullable LocalDate limit,
        int hearings) {}
