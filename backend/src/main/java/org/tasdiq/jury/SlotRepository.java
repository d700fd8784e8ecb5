package org.tasdiq.jury;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface SlotRepository extends CrudRepository<Slot, UUID> {
    /** A slot with the file whose jury holds it. */
    record Row(Slot slot, UUID file, JuryStatus status) {
        SlotSheet sheet() {
            return slot.sheet(new org.tasdiq.candidacy.CandidacyId(file));
        }
    }

    @Query("""
            select new org.tasdiq.jury.SlotRepository$Row(s, j.candidacyId, j.status)
            from Slot s join Jury j on j.id = s.juryId
            where s.sittingId in :sittings order by s.start, s.room, j.id""")
    List<Row> of(Collection<UUID> sittings);

    /** The files of a session, always in one order; for whoever holds their juries next. */
    @Query("select j.candidacyId from Slot s join Jury j on j.id = s.juryId where s.sittingId = :sitting order by j.id")
    List<UUID> files(UUID sitting);

    long countBySittingId(UUID sitting);
}
