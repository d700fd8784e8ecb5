package org.tasdiq.candidacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;
import org.tasdiq.Sha256;

interface InvitationRepository extends CrudRepository<Invitation, UUID> {
    Optional<Invitation> findByTokenHash(String tokenHash);

    List<Invitation> findByCandidacyIdOrderByInvitedAtAscId(UUID file);

    Optional<Invitation> findByCandidacyIdAndState(UUID file, InvitationState state);

    List<Invitation> findByEmailAndStateOrderByInvitedAt(String email, InvitationState state);

    /** What is over, or to be reminded of, by that instant. */
    @Query("""
            select i.id from Invitation i where i.state = INVITED
            and (i.expiresAt <= :at or i.nextReminderAt <= :at) order by i.expiresAt limit 500""")
    List<UUID> due(Instant at);

    /** By what stands in the link; a wrong one is unknown. */
    default Invitation holding(String token) {
        return findByTokenHash(Sha256.of(token)).orElseThrow(Refusal.unknown("invitation"));
    }

    default List<Invitation> of(CandidacyId file) {
        return findByCandidacyIdOrderByInvitedAtAscId(file.value());
    }

    default Optional<Invitation> open(CandidacyId file) {
        return findByCandidacyIdAndState(file.value(), InvitationState.INVITED);
    }

    default Optional<Invitation> accepted(CandidacyId file) {
        return findByCandidacyIdAndState(file.value(), InvitationState.ACCEPTED);
    }
}
