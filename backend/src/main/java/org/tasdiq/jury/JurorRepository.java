package org.tasdiq.jury;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface JurorRepository extends CrudRepository<Juror, UUID> {
    List<Juror> findByInstitutionIdOrderByName(UUID institution);
}
