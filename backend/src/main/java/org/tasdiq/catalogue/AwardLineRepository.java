package org.tasdiq.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AwardLineRepository extends CrudRepository<AwardLine, UUID> {
    /** A state and how many lines are in it. */
    interface Count {
        LearnerState getState();

        long getLines();
    }

    List<AwardLine> findByAwardIdOrderByNumber(UUID award);

    List<AwardLine> findByAwardIdAndStateOrderByNumber(UUID award, LearnerState state, Limit most);

    List<AwardLine> findByOfferIdAndCountsTrueAndEmailIn(UUID offer, Collection<String> emails);

    boolean existsByAwardIdAndEmail(UUID award, String email);

    boolean existsByAwardIdAndState(UUID award, LearnerState state);

    @Query("select l.state as state, count(l) as lines from AwardLine l where l.awardId = :award group by l.state")
    List<Count> count(UUID award);

    /** @return 0 when it was issued before, or another is at it */
    @Modifying
    @Query("""
            update AwardLine l set l.state = org.tasdiq.catalogue.LearnerState.ISSUED, l.credential = :credential, l.issuedAt = :at
            where l.id = :id and l.state = org.tasdiq.catalogue.LearnerState.ACCEPTED""")
    int issue(UUID id, String credential, Instant at);

    /** The learners of a refused list can be listed anew. */
    @Modifying
    @Query("""
            update AwardLine l set l.state = org.tasdiq.catalogue.LearnerState.REFUSED, l.counts = null
            where l.awardId = :award and l.state = org.tasdiq.catalogue.LearnerState.ACCEPTED""")
    void refuse(UUID award);

    @Modifying
    @Query("""
            update AwardLine l set l.state = org.tasdiq.catalogue.LearnerState.REVOKED, l.counts = null
            where l.id = :id and l.state = org.tasdiq.catalogue.LearnerState.ISSUED""")
    void revoke(UUID id);
}
