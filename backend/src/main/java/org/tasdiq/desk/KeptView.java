package org.tasdiq.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/** A saved view as it is kept. */
@Entity
@Table(name = "work_view")
class KeptView {
    @Id
    private UUID id;

    private UUID ownerId;
    private @Nullable UUID institutionId;
    private String name;
    private String filter;
    private Instant createdAt;

    protected KeptView() {}

    KeptView(PersonId owner, @Nullable InstitutionId team, String name, WorkFilter filter, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = owner.value();
        this.institutionId = team == null ? null : team.value();
        this.name = name;
        this.filter = filter.query();
        this.createdAt = now;
    }

    boolean isOf(PersonId person) {
        return ownerId.equals(person.value());
    }

    WorkView sheet(PersonId reader) {
        return new WorkView(
                new WorkViewId(id),
                name,
                WorkFilter.ofQuery(filter),
                institutionId == null ? null : new InstitutionId(institutionId),
                isOf(reader));
    }
}
