package org.tasdiq.recognition;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;

interface RequestRepository extends CrudRepository<RecognitionRequest, UUID> {
    default RecognitionRequest get(RequestId id) {
        return findById(id.value()).orElseThrow(Refusal.unknown("request"));
    }
}
