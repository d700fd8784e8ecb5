package org.tasdiq.credential;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface FormerSignatureRepository extends CrudRepository<FormerSignature, UUID> {
    boolean existsByStatusListIdAndStatusIndex(UUID list, int index);
}
