package org.tasdiq.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface SealRepository extends CrudRepository<InstitutionSeal, UUID> {
    List<InstitutionSeal> findByOrigin(SealSheet.Origin origin);
}
