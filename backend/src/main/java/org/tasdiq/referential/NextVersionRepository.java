package org.tasdiq.referential;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface NextVersionRepository extends CrudRepository<NextVersion, UUID> {
    List<NextVersion> findByInstitutionIdOrderByCode(UUID institutionId);

    Optional<NextVersion> findByInstitutionIdAndCode(UUID institutionId, String code);
}
