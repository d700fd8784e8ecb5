package org.tasdiq.process;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface ReceiptRepository extends CrudRepository<Receipt, Long> {
    List<Receipt> findByFileIdOrderByWorkedAt(UUID file);
}
