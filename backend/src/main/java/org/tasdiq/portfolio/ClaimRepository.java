package org.tasdiq.portfolio;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.referential.CompetencyId;

interface ClaimRepository extends CrudRepository<Claim, Claim.Key> {
    List<Claim> findByCandidacyId(UUID file);

    default Claim on(CandidacyId file, CompetencyId competency) {
        return findById(new Claim.Key(file.value(), competency.value()))
                .orElseGet(() -> save(new Claim(file, competency)));
    }

    default List<ClaimSheet> sheets(CandidacyId file) {
        return findByCandidacyId(file.value()).stream().map(Claim::sheet).toList();
    }
}
