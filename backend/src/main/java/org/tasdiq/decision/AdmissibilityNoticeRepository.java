package org.tasdiq.decision;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface AdmissibilityNoticeRepository extends CrudRepository<AdmissibilityNotice, UUID> {}
