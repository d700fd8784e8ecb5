package org.tasdiq.recognition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface PartnershipRepository extends CrudRepository<Partnership, UUID> {
    List<Partnership> findByInstitutionIdOrderByWrittenAtDesc(UUID institution);

    Optional<Partnership> findByIdAndInstitutionId(UUID id, UUID institution);
}
