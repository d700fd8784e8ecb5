package org.tasdiq.credential;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface CredentialRepository extends CrudRepository<Credential, UUID> {
    boolean existsByFileIdAndRoundAndSubject(UUID file, int round, String subject);

    List<Credential> findByFileIdAndRound(UUID file, int round);

    List<Credential> findByFileIdAndSubject(UUID file, String subject);

    List<Credential> findByFileIdOrderByRoundAscSubjectAsc(UUID file);
}
