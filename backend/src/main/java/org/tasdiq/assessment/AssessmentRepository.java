package org.tasdiq.assessment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AssessmentRepository extends CrudRepository<Assessment, UUID> {
    Optional<Assessment> findByCandidacyIdAndRound(UUID file, int round);

    /** Held against everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assessment a where a.candidacyId = :file and a.round = :round")
    Optional<Assessment> hold(UUID file, int round);

    /**
     * Opens the marks if nothing is left to seal. One statement, so that of two who seal or leave at the same moment
     * exactly one gets the 1.
     */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Assessment a
            set a.status = org.tasdiq.assessment.AssessmentStatus.SEALED, a.sealedAt = :now, a.version = a.version + 1
            where a.id = :id and a.status = org.tasdiq.assessment.AssessmentStatus.SCORING
              and not exists (
                select 1 from Scorecard s where s.assessmentId = a.id and s.required = true and s.sealedAt is null)""")
    int openIfAllSealed(UUID id, Instant now);
}
