package org.tasdiq.decision;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AdmissibilityNoticeRepository extends CrudRepository<AdmissibilityNotice, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from AdmissibilityNotice n where n.fileId = :file")
    Optional<AdmissibilityNotice> findLocked(UUID file);
}
