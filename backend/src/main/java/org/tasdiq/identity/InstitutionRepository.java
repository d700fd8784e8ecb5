package org.tasdiq.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface InstitutionRepository extends CrudRepository<Institution, UUID> {
    Optional<Institution> findByCode(String code);
}
