package org.tasdiq.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface ShareRepository extends CrudRepository<Share, UUID> {
    Optional<Share> findByTokenHash(String hash);

    Optional<Share> findByIdAndCredentialId(UUID id, UUID credential);

    List<Share> findByCredentialIdOrderByMadeAtDesc(UUID credential);

    /** Counted in the database: of two readers at once neither is lost, and neither is refused. */
    @Modifying
    @Query("update CredentialShare s set s.opened = s.opened + 1, s.lastOpenedAt = :at where s.id = :id")
    void count(UUID id, Instant at);
}
