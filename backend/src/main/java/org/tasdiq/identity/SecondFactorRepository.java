package org.tasdiq.identity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface SecondFactorRepository extends CrudRepository<SecondFactor, UUID> {
    /** Held until the transaction ends: of two requests with the same code one comes first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from SecondFactor f where f.personId = :person")
    Optional<SecondFactor> hold(UUID person);
}
