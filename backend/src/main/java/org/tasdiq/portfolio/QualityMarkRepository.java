package org.tasdiq.portfolio;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface QualityMarkRepository extends CrudRepository<QualityMark, QualityMark.Key> {
    List<QualityMark> findByEvidenceIdIn(Collection<UUID> items);
}
