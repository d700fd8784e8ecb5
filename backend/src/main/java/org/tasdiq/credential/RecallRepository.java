package org.tasdiq.credential;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface RecallRepository extends CrudRepository<Recall, UUID> {
    Optional<Recall> findByCredentialIdAndWaitsTrue(UUID credential);

    List<Recall> findByFileIdAndWaitsTrueOrderByAskedAt(UUID file);

    List<Recall> findByInstitutionIdInAndWaitsTrueOrderByAskedAt(Collection<UUID> institutions);
}
