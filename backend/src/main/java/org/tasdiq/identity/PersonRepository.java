package org.tasdiq.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface PersonRepository extends CrudRepository<Person, UUID> {
    String FOUND = """
            select p from Person p
            where (:everybody = true or exists (
                     select g.role from RoleGrant g
                     where g.personId = p.id and g.institutionId = :institution and g.role in :roles))
              and (p.name like concat('%', :words, '%') escape '!' or p.email like concat('%', :words, '%') escape '!')
            """;

    Optional<Person> findByEmail(String email);

    /** Keyset page by name. */
    @Query(FOUND + "and (p.name > :after or (p.name = :after and p.id > :id)) order by p.name, p.id")
    List<Person> byName(
            boolean everybody,
            UUID institution,
            Collection<Role> roles,
            String words,
            String after,
            UUID id,
            Limit limit);

    /** Keyset page by address, of which nobody shares one. */
    @Query(FOUND + "and p.email > :after order by p.email")
    List<Person> byEmail(
            boolean everybody, UUID institution, Collection<Role> roles, String words, String after, Limit limit);
}
