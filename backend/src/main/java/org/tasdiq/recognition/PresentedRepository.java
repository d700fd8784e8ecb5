package org.tasdiq.recognition;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;

interface PresentedRepository extends CrudRepository<PresentedCredential, UUID> {
    default PresentedCredential get(RequestId id) {
        return findById(id.value()).orElseThrow(Refusal.unknown("request"));
    }

    List<PresentedCredential> findTop20ByCheckedAtIsNullOrderByTriedAt();
}
