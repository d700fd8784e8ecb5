package org.tasdiq.referential;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface CertificationRepository extends CrudRepository<Certification, UUID> {
    List<Certification> findBySupersededFalseOrderByCode();

    Optional<Certification> findFirstByInstitutionIdAndCodeOrderByVersionDesc(UUID institutionId, String code);

    @Query("select c.code from Certification c where c.id = :id")
    Optional<String> code(UUID id);

    @Query("select c.code from Certification c where c.institutionId = :institution")
    Set<String> codes(UUID institution);
}
