package org.tasdiq.credential;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface LearnerLinkRepository extends CrudRepository<LearnerLink, UUID> {
    Optional<LearnerLink> findByTokenHash(String hash);
}
