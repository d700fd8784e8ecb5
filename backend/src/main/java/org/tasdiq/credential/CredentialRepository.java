package org.tasdiq.credential;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface CredentialRepository extends CrudRepository<Credential, UUID> {
    boolean existsByFileIdAndRoundAndSubject(UUID file, int round, String subject);

    List<Credential> findByFileIdAndRound(UUID file, int round);

    List<Credential> findByFileIdAndSubject(UUID file, String subject);

    Optional<Credential> findByIdAndFileId(UUID id, UUID file);

    boolean existsByStatusListIdAndStatusIndex(UUID list, int index);

    List<Credential> findByHolderIdOrderByIssuedAtDescNumberAsc(UUID holder);

    List<Credential> findByFileIdOrderByRoundAscSubjectAsc(UUID file);
}
