package org.tasdiq.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface PersonRepository extends CrudRepository<Person, UUID> {
    Optional<Person> findByEmail(String email);
}
