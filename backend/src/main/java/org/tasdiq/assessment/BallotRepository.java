package org.tasdiq.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface BallotRepository extends CrudRepository<Ballot, Ballot.Key> {
    List<Ballot> findByAssessmentId(UUID assessment);

    void deleteByAssessmentId(UUID assessment);
}
