package org.tasdiq.credential;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface StatusListRepository extends CrudRepository<StatusList, UUID> {
    /** The newest of that name, held until the transaction ends: no two credentials get one place. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from StatusList l where l.institutionId = :institution and l.issuer = :issuer "
            + "order by l.number desc limit 1")
    Optional<StatusList> holdNewest(UUID institution, String issuer);

    /** Held until the transaction ends: of two changes none is lost. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from StatusList l where l.id = :id")
    Optional<StatusList> hold(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from StatusList l where l.institutionId = :institution order by l.number")
    List<StatusList> holdAll(UUID institution);

    Optional<StatusList> findByInstitutionIdAndNumber(UUID institution, int number);

    int countByInstitutionId(UUID institution);
}
