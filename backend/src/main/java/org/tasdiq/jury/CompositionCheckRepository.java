package org.tasdiq.jury;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface CompositionCheckRepository extends CrudRepository<CompositionCheck, UUID> {
    /** The checks of all juries of a file, the latest first. */
    @Query("""
            select c from CompositionCheck c join fetch c.jury j
            where j.candidacyId = :file order by c.checkedAt desc, c.id""")
    List<CompositionCheck> ofFile(UUID file);

    Optional<CompositionCheck> findFirstByJuryIdAndOccasionOrderByCheckedAtDesc(UUID jury, CheckOccasion occasion);
}
