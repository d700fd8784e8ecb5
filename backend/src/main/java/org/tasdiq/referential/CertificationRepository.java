package org.tasdiq.referential;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface CertificationRepository extends CrudRepository<Certification, UUID> {
    List<Certification> findBySupersededFalseOrderByCode();

    Optional<Certification> findFirstByInstitutionIdAndCodeOrderByVersionDesc(UUID institutionId, String code);
}
