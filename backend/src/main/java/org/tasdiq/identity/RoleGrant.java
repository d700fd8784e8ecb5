package org.tasdiq.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    private @Nullable Instant grantedAt;
    private @Nullable UUID grantedBy;

    protected RoleGrant() {}

    /** @param by nobody where the system grants */
    RoleGrant(PersonId person, Role role, InstitutionId institution, Instant at, @Nullable PersonId by) {
        this.personId = person.value();
        this.role = role;
        this.institutionId = institution.value();
        this.grantedAt = at;
        this.grantedBy = by == null ? null : by.value();
    }

    Actor.Grant asGrant() {
        return new Actor.Grant(role, new InstitutionId(institutionId));
    }

    UUID personId() {
        return personId;
    }

    Role role() {
        return role;
    }

    @Nullable
    Instant grantedAt() {
        return grantedAt;
    }

    @Nullable
    UUID grantedBy() {
        return grantedBy;
    }
}
