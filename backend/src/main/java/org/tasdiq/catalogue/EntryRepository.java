package org.tasdiq.catalogue;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface EntryRepository extends CrudRepository<Entry, UUID> {
    Optional<Entry> findByReference(String reference);
}
