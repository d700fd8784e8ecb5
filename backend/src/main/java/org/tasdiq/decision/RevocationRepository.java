package org.tasdiq.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface RevocationRepository extends CrudRepository<Revocation, UUID> {
    Optional<Revocation> findByFileIdAndRoundAndState(UUID file, int round, RevocationState state);

    List<Revocation> findByStateOrderByAskedAt(RevocationState state);

    List<Revocation> findByFileIdAndStateOrderByRound(UUID file, RevocationState state);
}
