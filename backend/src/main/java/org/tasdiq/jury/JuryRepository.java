package org.tasdiq.jury;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;

interface JuryRepository extends CrudRepository<Jury, UUID> {
    /** The jury of the present round, held against everybody else until the transaction ends: call it before reading anything else. */
    default Jury hold(CandidacyId file) {
        return held(file.value()).orElseThrow(Refusal.unknown("jury"));
    }

    default Jury get(CandidacyId file) {
        return current(file.value()).orElseThrow(Refusal.unknown("jury"));
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select j from Jury j left join fetch j.seats
            where j.candidacyId = :file and j.status <> org.tasdiq.jury.JuryStatus.ANNULLED""")
    Optional<Jury> held(UUID file);

    @Query("""
            select j from Jury j left join fetch j.seats
            where j.candidacyId = :file and j.status <> org.tasdiq.jury.JuryStatus.ANNULLED""")
    Optional<Jury> current(UUID file);

    /** The juries of all rounds. */
    @Query("select j from Jury j left join fetch j.seats where j.candidacyId = :file order by j.round")
    List<Jury> rounds(UUID file);

    @Query("select max(j.round) from Jury j where j.candidacyId = :file")
    Optional<Integer> latestRound(UUID file);

    /** How the person stands to the juries of the file, those with a seat for them and those without. */
    @Query("""
            select new org.tasdiq.jury.JuryRelations$Place(
                j.status,
                s.status,
                case when j.presidentId = :person then true else false end,
                case when j.appointedBy = :person then true else false end)
            from Jury j left join j.seats s on s.personId = :person
            where j.candidacyId = :file""")
    List<JuryRelations.Place> places(UUID file, UUID person);

    /** The juries of all rounds of several files. */
    @Query("select j from Jury j left join fetch j.seats where j.candidacyId in :files")
    List<Jury> ofFiles(Set<UUID> files);

    List<Jury> findByIdIn(Collection<UUID> juries);

    /** Those with a date of before there were places in a calendar, always in one order. */
    @Query("""
            select j.candidacyId from Jury j
            where j.sessionDate is not null and not exists (select 1 from Slot s where s.juryId = j.id)
              and j.status in (org.tasdiq.jury.JuryStatus.SCHEDULED, org.tasdiq.jury.JuryStatus.CONVENED,
                org.tasdiq.jury.JuryStatus.SCORED)
            order by j.sessionDate, j.sessionStart, j.id""")
    List<UUID> withoutSlot();

    /** Those of an institution that wait for a hearing for which nobody is booked, the soonest first. */
    @Query(value = """
            select j.id from jury j join slot s on s.jury_id = j.id join sitting t on t.id = s.sitting_id
            where t.institution_id = :institution and j.status in ('SCHEDULED', 'CONVENED', 'SCORED')
              and not exists (select 1 from booking b where b.jury_id = j.id)
            order by t.held_on, s.start, j.id""", nativeQuery = true)
    List<UUID> notBooked(UUID institution);

    /**
     * Of each person: juries of files under way they sit on, juries appointed to since then. What they do for the present
     * juries of those waiting files is left out.
     */
    @Query("""
            select s.personId,
              sum(case when s.jury.status <> org.tasdiq.jury.JuryStatus.HEARD
                and s.jury.status <> org.tasdiq.jury.JuryStatus.ANNULLED
                and c.status not in (
                    org.tasdiq.candidacy.CandidacyStatus.REJECTED, org.tasdiq.candidacy.CandidacyStatus.WITHDRAWN,
                    org.tasdiq.candidacy.CandidacyStatus.LAPSED, org.tasdiq.candidacy.CandidacyStatus.CLOSED) then 1 else 0 end),
              sum(case when s.jury.appointedAt >= :since then 1 else 0 end)
            from Seat s join Candidacy c on c.id = s.jury.candidacyId
            where s.personId in :people
              and s.status in (org.tasdiq.jury.SeatStatus.APPOINTED, org.tasdiq.jury.SeatStatus.INDEPENDENT)
              and (s.jury.candidacyId not in :waiting or s.jury.status = org.tasdiq.jury.JuryStatus.ANNULLED)
            group by s.personId""")
    List<Object[]> engagements(Set<UUID> people, Instant since, Set<UUID> waiting);
}
