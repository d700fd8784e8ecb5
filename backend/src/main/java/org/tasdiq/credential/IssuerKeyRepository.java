package org.tasdiq.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface IssuerKeyRepository extends CrudRepository<IssuerKey, UUID> {
    Optional<IssuerKey> findByInstitutionIdAndKindAndSignsTrue(UUID institution, IssuerKeySheet.Kind kind);

    Optional<IssuerKey> findByIdAndInstitutionId(UUID id, UUID institution);

    List<IssuerKey> findByInstitutionIdOrderBySinceDesc(UUID institution);

    Optional<IssuerKey> findByInstitutionIdAndPublicKey(UUID institution, String publicKey);

    Optional<IssuerKey> findFirstByPublicKey(String publicKey);

    /** At once, before the next one of the kind is written. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update IssuerKey k set k.signs = null, k.replacedAt = :at, k.version = k.version + 1 "
            + "where k.institutionId = :institution and k.kind = :kind and k.signs = true")
    void replace(UUID institution, IssuerKeySheet.Kind kind, Instant at);

    boolean existsByPublicKey(String publicKey);

    List<IssuerKey> findByReissueAskedAtNotNullAndReissuedAtNull();

    @Modifying
    @Query("update IssuerKey k set k.reissuedAt = :at, k.version = k.version + 1 "
            + "where k.id = :id and k.reissuedAt is null")
    void finishReissue(UUID id, Instant at);
}
