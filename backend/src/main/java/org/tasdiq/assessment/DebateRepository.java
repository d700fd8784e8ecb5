package org.tasdiq.assessment;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface DebateRepository extends CrudRepository<Debate, UUID> {}
