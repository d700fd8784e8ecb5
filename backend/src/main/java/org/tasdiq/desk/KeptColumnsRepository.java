package org.tasdiq.desk;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface KeptColumnsRepository extends CrudRepository<KeptColumns, UUID> {}
