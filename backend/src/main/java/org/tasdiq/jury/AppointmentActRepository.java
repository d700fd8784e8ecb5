package org.tasdiq.jury;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface AppointmentActRepository extends CrudRepository<AppointmentAct, String> {
    /** The acts of all juries of a file, the first one first. */
    @Query("""
            select a from AppointmentAct a join fetch a.jury j
            where j.candidacyId = :file order by a.madeAt, a.number""")
    List<AppointmentAct> ofFile(UUID file);
}
