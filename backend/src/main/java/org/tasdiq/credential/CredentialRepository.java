package org.tasdiq.credential;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface CredentialRepository extends CrudRepository<Credential, UUID> {
    boolean existsByFileIdAndRoundAndSubject(UUID file, int round, String subject);

    List<Credential> findByFileIdAndRound(UUID file, int round);

    List<Credential> findByFileIdAndSubject(UUID file, String subject);

    boolean existsByFileIdAndHolderId(UUID file, UUID holder);

    Optional<Credential> findByIdAndFileId(UUID id, UUID file);

    boolean existsByStatusListIdAndStatusIndex(UUID list, int index);

    List<Credential> findByHolderIdOrderByIssuedAtDescNumberAsc(UUID holder);

    List<Credential> findByFileIdOrderByRoundAscSubjectAsc(UUID file);

    /** Those in force with a proof made with that key, which is named as a multikey. */
    @Query("select c.id from Credential c where (c.documentKey = :key or c.tokenKey = :key)"
            + " and c.status <> org.tasdiq.credential.CredentialStatus.REVOKED order by c.issuedAt, c.id")
    List<UUID> signedWith(String key);

    @Query("select count(c) from Credential c where (c.documentKey = :key or c.tokenKey = :key)"
            + " and c.status <> org.tasdiq.credential.CredentialStatus.REVOKED")
    long countSignedWith(String key);
}
