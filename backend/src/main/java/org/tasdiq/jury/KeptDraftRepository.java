package org.tasdiq.jury;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface KeptDraftRepository extends CrudRepository<KeptDraft, UUID> {}
