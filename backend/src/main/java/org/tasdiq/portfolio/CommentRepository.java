package org.tasdiq.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;

interface CommentRepository extends CrudRepository<AdviserComment, UUID> {
    List<AdviserComment> findByCandidacyIdOrderByWrittenAtAscId(UUID file);

    Optional<AdviserComment> findByIdAndCandidacyId(UUID id, UUID file);

    default AdviserComment get(CandidacyId file, CommentId id) {
        return findByIdAndCandidacyId(id.value(), file.value()).orElseThrow(Refusal.unknown("comment"));
    }
}
