package org.tasdiq.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface GrantRepository extends CrudRepository<RoleGrant, RoleGrant.Key> {
    List<RoleGrant> findByPersonId(UUID person);

    List<RoleGrant> findByRoleAndInstitutionId(Role role, UUID institution);
}
