package org.tasdiq.referential;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface CertificationRepository extends CrudRepository<Certification, UUID> {
    /** What tells which version holds. */
    interface Known {
        UUID getId();

        UUID getInstitutionId();

        String getCode();

        int getVersion();

        @Nullable
        LocalDate getValidFrom();
    }

    @Query("""
            select c.id as id, c.institutionId as institutionId, c.code as code, c.version as version,
            c.validFrom as validFrom from Certification c""")
    List<Known> known();

    List<Certification> findByIdInOrderByCode(Collection<UUID> ids);

    /** Every version, the latest first. */
    List<Certification> findByInstitutionIdAndCodeOrderByVersionDesc(UUID institutionId, String code);

    Optional<Certification> findFirstByInstitutionIdAndCodeOrderByVersionDesc(UUID institutionId, String code);

    @Query("select c.code from Certification c where c.id = :id")
    Optional<String> code(UUID id);

    @Query("select c.code from Certification c where c.institutionId = :institution")
    Set<String> codes(UUID institution);
}
