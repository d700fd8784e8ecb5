package org.tasdiq.credential;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface ImportedRepository extends CrudRepository<ImportedCredential, UUID> {
    List<ImportedCredential> findTop20ByCheckedAtIsNullOrderByTriedAt();

    List<ImportedCredential> findByFileId(UUID file);

    boolean existsByFileIdAndCheckedAtIsNullAndTriedAtIsNull(UUID file);
}
