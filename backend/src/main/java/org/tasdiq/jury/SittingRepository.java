package org.tasdiq.jury;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface SittingRepository extends CrudRepository<Sitting, UUID> {
    /** Held against everybody else until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.id = :id and s.institutionId = :institution")
    Optional<Sitting> held(UUID id, UUID institution);

    @Query("""
            select s from Sitting s where s.institutionId = :institution and s.heldOn >= :from and s.heldOn <= :to
            order by s.heldOn, s.opens, s.id""")
    List<Sitting> between(UUID institution, LocalDate from, LocalDate to);

    Optional<Sitting> findByIdAndInstitutionId(UUID id, UUID institution);
}
