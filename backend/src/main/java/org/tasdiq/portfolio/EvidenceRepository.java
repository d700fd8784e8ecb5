package org.tasdiq.portfolio;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

interface EvidenceRepository extends CrudRepository<Evidence, UUID> {
    Optional<Evidence> findByIdAndCandidacyId(UUID id, UUID file);

    List<Evidence> findByCandidacyIdOrderByUploadedAtAscId(UUID file);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evidence e where e.id = :id")
    Optional<Evidence> findLocked(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Evidence e where e.candidacyId = :file and e.kind in :kinds order by e.id")
    List<Evidence> findLocked(UUID file, Set<EvidenceKind> kinds);

    @Query("select e.id from Evidence e where e.verdict = EvidenceVerdict.PENDING and e.uploadedAt < :before"
            + " order by e.uploadedAt")
    List<UUID> pending(Instant before);

    @Query("select e.id from Evidence e where e.comparedAt < :before"
            + " or (e.comparedAt is null and e.uploadedAt < :before) order by e.comparedAt, e.uploadedAt")
    List<UUID> toCompare(Instant before, Limit most);

    @Query("select coalesce(sum(e.bytes), 0) from Evidence e where e.candidacyId = :file and e.kind in :kinds")
    long bytesOf(UUID file, Set<EvidenceKind> kinds);

    default Evidence get(CandidacyId file, EvidenceId id) {
        return findByIdAndCandidacyId(id.value(), file.value())
                .filter(e -> !e.isApart())
                .orElseThrow(Refusal.unknown("evidence"));
    }

    /** For changing it: the inspection may be about to write its verdict. The portfolio is locked before, never after. */
    default Evidence lock(CandidacyId file, EvidenceId id) {
        return findLocked(id.value())
                .filter(e -> e.file().equals(file) && !e.isApart())
                .orElseThrow(Refusal.unknown("evidence"));
    }

    default List<Evidence> appealPapers(CandidacyId file) {
        return findByCandidacyIdOrderByUploadedAtAscId(file.value()).stream()
                .filter(Evidence::isAppealPaper)
                .toList();
    }

    default Evidence appealPaper(CandidacyId file, EvidenceId id) {
        return findByIdAndCandidacyId(id.value(), file.value())
                .filter(Evidence::isAppealPaper)
                .orElseThrow(Refusal.unknown("evidence"));
    }

    /** Every item of application and portfolio that no corrected one has replaced, in the order of arrival. */
    default List<Evidence> present(CandidacyId file) {
        return findByCandidacyIdOrderByUploadedAtAscId(file.value()).stream()
                .filter(e -> e.isPresent() && !e.isApart())
                .toList();
    }

    /** The proofs of why the candidate could not come, in the order of arrival. */
    default Stream<Evidence> excuses(CandidacyId file) {
        return findByCandidacyIdOrderByUploadedAtAscId(file.value()).stream().filter(Evidence::isExcuse);
    }

    default Evidence excuse(CandidacyId file, EvidenceId id) {
        return findLocked(id.value())
                .filter(e -> e.file().equals(file) && e.isExcuse())
                .orElseThrow(Refusal.unknown("evidence"));
    }

    /** The proofs of why that member of the jury could not come, in the order of arrival. */
    default Stream<Evidence> memberExcuses(CandidacyId file, PersonId member) {
        return findByCandidacyIdOrderByUploadedAtAscId(file.value()).stream()
                .filter(e -> e.isMemberExcuse() && e.isFrom(member));
    }

    default Evidence memberExcuse(CandidacyId file, PersonId member, EvidenceId id) {
        return findLocked(id.value())
                .filter(e -> e.file().equals(file) && e.isMemberExcuse() && e.isFrom(member))
                .orElseThrow(Refusal.unknown("evidence"));
    }

    /** The items of the portfolio itself, without identity documents. */
    default Stream<Evidence> reviewed(CandidacyId file) {
        return present(file).stream().filter(e -> e.kind().use() != EvidenceKind.Use.IDENTITY);
    }
}
