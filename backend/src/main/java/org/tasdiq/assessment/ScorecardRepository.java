package org.tasdiq.assessment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface ScorecardRepository extends CrudRepository<Scorecard, UUID> {
    Optional<Scorecard> findByAssessmentIdAndJurorId(UUID assessment, UUID juror);

    /** Held until the transaction ends: a mark and the seal never cross. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Scorecard s where s.assessmentId = :assessment and s.jurorId = :juror")
    Optional<Scorecard> hold(UUID assessment, UUID juror);

    /** Those that count, by name. */
    List<Scorecard> findByAssessmentIdAndRequiredTrueOrderByJurorName(UUID assessment);
}
