package org.tasdiq.identity;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface RecoveryCodeRepository extends CrudRepository<RecoveryCode, RecoveryCode.Key> {
    /** 1 when such a code was left, and no longer is. */
    @Modifying(flushAutomatically = true, clearAutomatically = false)
    @Query("""
            update RecoveryCode c set c.usedAt = :now
            where c.personId = :person and c.hash = :hash and c.usedAt is null""")
    int use(UUID person, String hash, Instant now);

    @Query("select count(c) from RecoveryCode c where c.personId = :person and c.usedAt is null")
    int left(UUID person);

    @Modifying
    @Query("delete from RecoveryCode c where c.personId = :person")
    void forget(UUID person);
}
