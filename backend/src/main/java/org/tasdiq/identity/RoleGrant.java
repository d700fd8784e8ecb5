package org.tasdiq.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** A role a person holds for an institution. */
@Entity
@IdClass(RoleGrant.Key.class)
class RoleGrant {
    record Key(UUID personId, Role role, UUID institutionId) implements Serializable {}

    @Id
    private UUID personId;

    @Id
    @Enumerated(EnumType.STRING)
    private Role role;

    @Id
    private UUID institutionId;

    protected RoleGrant() {}

    RoleGrant(PersonId person, Role role, InstitutionId institution) {
        this.personId = person.value();
        this.role = role;
        this.institutionId = institution.value();
    }

    Actor.Grant asGrant() {
        return new Actor.Grant(role, new InstitutionId(institutionId));
    }

    UUID personId() {
        return personId;
    }
}
