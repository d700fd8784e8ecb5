package org.tasdiq.identity;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface GrantRepository extends CrudRepository<RoleGrant, RoleGrant.Key> {
    List<RoleGrant> findByPersonId(UUID person);

    List<RoleGrant> findByRoleAndInstitutionId(Role role, UUID institution);

    List<RoleGrant> findByInstitutionIdAndPersonIdIn(UUID institution, Collection<UUID> people);

    /** Those who hold the role now, and nobody joins or leaves them before the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from RoleGrant g where g.role = :role and g.institutionId = :institution")
    List<RoleGrant> hold(Role role, UUID institution);

    /** Says whether the role was held. */
    @Modifying
    @Query("delete from RoleGrant g where g.personId = :person and g.role = :role and g.institutionId = :institution")
    int withdraw(UUID person, Role role, UUID institution);
}
