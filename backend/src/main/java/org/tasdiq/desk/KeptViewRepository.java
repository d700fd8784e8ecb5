package org.tasdiq.desk;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface KeptViewRepository extends CrudRepository<KeptView, UUID> {
    @Query("""
            select v from KeptView v where (v.institutionId is null and v.ownerId = :owner) or v.institutionId in :teams
            order by v.createdAt, v.id""")
    List<KeptView> of(UUID owner, Collection<UUID> teams);
}
