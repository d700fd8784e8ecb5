package org.tasdiq.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface ProposedRulingRepository extends CrudRepository<ProposedRuling, UUID> {
    Optional<ProposedRuling> findByFileIdAndRoundAndState(UUID file, int round, ProposedRulingState state);

    int countByFileId(UUID file);

    List<ProposedRuling> findByFileIdAndRoundOrderByProposedAt(UUID file, int round);
}
