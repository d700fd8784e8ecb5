package org.tasdiq.decision;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;

interface AppealRepository extends CrudRepository<Appeal, UUID> {
    Optional<Appeal> findByFileIdAndRound(UUID file, int round);

    List<Appeal> findByFileIdOrderByRound(UUID file);

    Optional<Appeal> findFirstByFileIdOrderByRoundDesc(UUID file);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Appeal a where a.fileId = :file
            and a.round = (select max(b.round) from Appeal b where b.fileId = :file)""")
    Optional<Appeal> findLocked(UUID file);

    /** The latest appeal, held against everybody else until the transaction ends. */
    default Appeal hold(CandidacyId file) {
        return findLocked(file.value()).orElseThrow(Refusal.unknown("appeal"));
    }

    default Appeal latest(CandidacyId file) {
        return findFirstByFileIdOrderByRoundDesc(file.value()).orElseThrow(Refusal.unknown("appeal"));
    }
}
