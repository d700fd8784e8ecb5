package org.tasdiq.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface UnadoptedMinutesRepository extends CrudRepository<UnadoptedMinutes, UnadoptedMinutes.Key> {
    List<UnadoptedMinutes> findByAssessmentIdOrderByPosition(UUID assessment);

    int countByAssessmentId(UUID assessment);
}
