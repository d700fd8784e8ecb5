package org.tasdiq.candidacy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;
import org.tasdiq.identity.PersonId;

interface CandidacyRepository extends CrudRepository<Candidacy, UUID> {
    /** Files that aim at one version of a certification. */
    interface Aiming {
        UUID getCertification();

        long getFiles();

        long getEnded();
    }

    /** What a file is called. */
    interface Referred {
        UUID getId();

        String getReference();
    }

    default Candidacy get(CandidacyId id) {
        return findById(id.value()).orElseThrow(Refusal.unknown("candidacy"));
    }

    List<Candidacy> findByCandidateIdOrderByBegunAtDesc(UUID candidate);

    List<Candidacy> findByAdviserIdOrderByBegunAtDesc(UUID adviser);

    @Query(
            "select c.id from Candidacy c where c.candidateId = (select f.candidateId from Candidacy f where f.id = :file)")
    Set<UUID> filesOfItsCandidate(UUID file);

    @Query("""
            select c.accompaniedBy from Candidacy c
            where c.candidateId = (select f.candidateId from Candidacy f where f.id = :file)""")
    List<Set<UUID>> accompanimentsOfItsCandidate(UUID file);

    /** Who accompanies the candidate of the file, or once did, in whichever of their files: they never judge. */
    default Set<PersonId> haveAccompanied(UUID file) {
        return accompanimentsOfItsCandidate(file).stream()
                .flatMap(Set::stream)
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Query("""
            select c.id as id, c.reference as reference from Candidacy c
            where c.institutionId in :institutions and c.id in :files""")
    List<Referred> references(Collection<UUID> institutions, Collection<UUID> files);

    @Query("""
            select c.certificationId as certification, count(c) as files,
            sum(case when c.status in ('REJECTED', 'WITHDRAWN', 'LAPSED', 'CLOSED') then 1 else 0 end) as ended
            from Candidacy c where c.institutionId = :institution and c.status <> 'DRAFT' group by c.certificationId""")
    List<Aiming> filesByVersion(UUID institution);

    /** Files sent in a year by one candidate, rejected ones and follow-ups apart (domain: annual filing limits). */
    @Query("""
            select c from Candidacy c
            where c.candidateId = :candidate and c.firstSubmittedOn between :from and :to
              and c.status not in (org.tasdiq.candidacy.CandidacyStatus.REJECTED,
                org.tasdiq.candidacy.CandidacyStatus.CONTESTABLE) and c.previousId is null""")
    List<Candidacy> sentBetween(UUID candidate, LocalDate from, LocalDate to);
}
