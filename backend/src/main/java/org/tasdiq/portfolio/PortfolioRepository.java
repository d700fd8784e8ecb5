package org.tasdiq.portfolio;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;

interface PortfolioRepository extends CrudRepository<Portfolio, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Portfolio p where p.candidacyId = :file")
    Optional<Portfolio> findLocked(UUID file);

    default Portfolio get(CandidacyId file) {
        return findById(file.value()).orElseThrow(Refusal.unknown("portfolio"));
    }

    /** Held until the transaction ends: what is added and what is submitted at the same moment takes turns. */
    default Portfolio lock(CandidacyId file) {
        return findLocked(file.value()).orElseThrow(Refusal.unknown("portfolio"));
    }
}
