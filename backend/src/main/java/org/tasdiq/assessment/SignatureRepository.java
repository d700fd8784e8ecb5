package org.tasdiq.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface SignatureRepository extends CrudRepository<MinutesSignature, MinutesSignature.Key> {
    List<MinutesSignature> findByAssessmentIdAndMinutesSha256OrderBySignedAt(UUID assessment, String sha256);
}
