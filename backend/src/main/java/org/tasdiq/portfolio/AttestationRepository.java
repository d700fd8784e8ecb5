package org.tasdiq.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;
import org.tasdiq.Sha256;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.referential.CompetencyId;

interface AttestationRepository extends CrudRepository<Attestation, UUID> {
    Optional<Attestation> findByIdAndCandidacyId(UUID id, UUID file);

    Optional<Attestation> findByTokenHash(String tokenHash);

    List<Attestation> findByCandidacyIdOrderByLinkedOnAscId(UUID file);

    /** What is over, or to be reminded of, by that instant. */
    @Query("""
            select a.id from Attestation a where a.state in (ASKED, OPENED)
            and (a.expiresAt <= :at or a.nextReminderAt <= :at) order by a.expiresAt limit 500""")
    List<UUID> due(Instant at);

    default Attestation get(CandidacyId file, AttestationId id) {
        return findByIdAndCandidacyId(id.value(), file.value()).orElseThrow(Refusal.unknown("attestation"));
    }

    /** By what stands in the link; a wrong one and one that was replaced are the same: unknown. */
    default Attestation holding(String token) {
        return findByTokenHash(Sha256.of(token)).orElseThrow(Refusal.unknown("attestation"));
    }

    default List<Attestation> of(CandidacyId file) {
        return findByCandidacyIdOrderByLinkedOnAscId(file.value());
    }

    default List<Attestation> open(CandidacyId file) {
        return of(file).stream().filter(a -> a.state().isOpen()).toList();
    }

    /** The items in which somebody has confirmed the competency. */
    default List<EvidenceId> confirming(CandidacyId file, CompetencyId competency) {
        return of(file).stream()
                .filter(a -> a.confirms(competency))
                .flatMap(a -> Optional.ofNullable(a.evidence()).stream())
                .toList();
    }
}
