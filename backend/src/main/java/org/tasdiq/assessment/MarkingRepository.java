package org.tasdiq.assessment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface MarkingRepository extends CrudRepository<Marking, Marking.Key> {
    List<Marking> findByScorecardIdIn(Collection<UUID> scorecards);
}
