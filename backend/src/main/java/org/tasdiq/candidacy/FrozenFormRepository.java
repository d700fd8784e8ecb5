package org.tasdiq.candidacy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface FrozenFormRepository extends CrudRepository<FrozenForm, FrozenForm.Key> {
    List<FrozenForm> findByCandidacyIdOrderByNumber(UUID candidacy);
}
