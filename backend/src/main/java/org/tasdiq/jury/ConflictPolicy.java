package org.tasdiq.jury;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Conflict.Kind;
import org.tasdiq.jury.JurorProfile.Employment;

/**
 * What the system knows against a person on a jury (separation of duties).
 *
 * @param accompanied everybody who ever accompanied the candidate, in whatever file
 * @param annulledOn members of annulled juries of the candidate, with the day of that jury
 * @param recusedOn people recused from a jury of the file, or for a link from another of the candidate, with the day
 */
record ConflictPolicy(
        CandidacySheet file,
        Set<PersonId> accompanied,
        Map<PersonId, LocalDate> annulledOn,
        Map<PersonId, LocalDate> recusedOn,
        LocalDate today) {
    Set<PersonId> annulled() {
        return annulledOn.keySet();
    }

    /** Worst first. */
    List<Conflict> of(JurorSheet juror, @Nullable PersonId president) {
        var found = new ArrayList<Conflict>();
        var person = juror.person();
        if (person.equals(file.candidate())) found.add(known(person, Kind.CANDIDATE, null));
        if (accompanied.contains(person)) found.add(known(person, Kind.ADVISER, null));
        if (annulledOn.containsKey(person)) found.add(known(person, Kind.ANNULLED_JURY, annulledOn.get(person)));
        if (recusedOn.containsKey(person)) found.add(known(person, Kind.RECUSED_BEFORE, recusedOn.get(person)));
        if (person.equals(file.admissibilityDecidedBy()) || file.overruledBy().contains(person)) {
            var kind = person.equals(president) ? Kind.DECIDED_ADMISSIBILITY : Kind.KNOWS_THE_APPLICATION;
            found.add(known(person, kind, file.admissibilityDecidedOn()));
        }
        juror.profile().employments().forEach(job -> employer(person, job).ifPresent(found::add));
        file.form().experiences().stream()
                .filter(work -> Names.samePerson(juror.name(), work.supervisor()))
                .map(work -> new Conflict(
                        person,
                        worksOrWorkedAt(juror, work.organisation()) ? Kind.WAS_SUPERIOR : Kind.SUPERIOR,
                        work.organisation(),
                        work.from(),
                        work.until()))
                .forEach(found::add);
        if (Names.sameFamily(juror.name(), file.candidateName())) {
            found.add(new Conflict(person, Kind.SAME_FAMILY_NAME, file.candidateName(), null, null));
        }
        found.sort(Comparator.comparing(Conflict::kind));
        return List.copyOf(found);
    }

    private static boolean worksOrWorkedAt(JurorSheet juror, String organisation) {
        return juror.profile().employments().stream().anyMatch(job -> Names.sameEmployer(job.employer(), organisation));
    }

    private static Conflict known(PersonId person, Kind kind, @Nullable LocalDate since) {
        return new Conflict(person, kind, "", since, null);
    }

    /** The strongest of what this job has in common with the candidate's. */
    private Optional<Conflict> employer(PersonId person, Employment job) {
        return file.form().experiences().stream()
                .filter(work -> Names.sameEmployer(job.employer(), work.organisation()))
                .map(work -> common(person, job, work))
                .min(Comparator.comparing(Conflict::kind));
    }

    private Conflict common(PersonId person, Employment job, Experience work) {
        var ended = work.until();
        boolean candidateIsThere = ended == null || !ended.isBefore(today);
        if (job.isPresent(today) && candidateIsThere) {
            return new Conflict(person, Kind.SAME_EMPLOYER, job.employer(), later(job.from(), work.from()), null);
        }
        var begun = job.from();
        var last = job.isPresent(today) ? today : job.until();
        if (begun == null || last == null) {
            return new Conflict(person, Kind.SAME_PAST_EMPLOYER, job.employer(), begun, job.until());
        }
        var from = later(begun, work.from());
        var until = Stream.of(last, work.lastDay(today))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return from.isAfter(until)
                ? new Conflict(person, Kind.SAME_PAST_EMPLOYER, job.employer(), begun, job.until())
                : new Conflict(person, Kind.WORKED_TOGETHER, job.employer(), from, until);
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
