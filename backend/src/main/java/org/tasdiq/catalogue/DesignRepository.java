package org.tasdiq.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface DesignRepository extends CrudRepository<Design, UUID> {
    List<Design> findByInstitutionIdOrderByWrittenAtDesc(UUID institution);
}
