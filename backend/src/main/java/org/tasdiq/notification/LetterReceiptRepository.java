package org.tasdiq.notification;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface LetterReceiptRepository extends CrudRepository<LetterReceipt, UUID> {
    @Query("select r from LetterReceipt r join Letter l on l.id = r.letterId where l.fileId = :file")
    List<LetterReceipt> ofFile(UUID file);

    /** Held until the transaction ends, the place where a first one would stand too. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<LetterReceipt> findBySlip(String slip);
}
