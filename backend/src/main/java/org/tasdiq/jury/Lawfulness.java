package org.tasdiq.jury;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;

/** Asks the decision table and the separation of duties about one jury. */
@Component
class Lawfulness {
    private final JuryRepository juries;
    private final JurorRepository jurors;
    private final ObjectProvider<CompositionTable> table;
    private final Candidacies candidacies;
    private final Actors actors;

    Lawfulness(
            JuryRepository juries,
            JurorRepository jurors,
            ObjectProvider<CompositionTable> table,
            Candidacies candidacies,
            Actors actors) {
        this.juries = juries;
        this.jurors = jurors;
        this.table = table;
        this.candidacies = candidacies;
        this.actors = actors;
    }

    /**
     * A member of an annulled jury sits on no later jury of that candidate (TA Bordeaux, 28 May 2025, n° 2304482), and a
     * link holds in every file of theirs; who was recused for another reason is kept from this file only.
     */
    ConflictPolicy conflicts(CandidacySheet file) {
        var files = actors.asSystem(() -> candidacies.ofSameCandidate(file.id()));
        var accompanied = actors.asSystem(() -> files.stream()
                .flatMap(other -> candidacies.sheet(other).accompaniedBy().stream())
                .collect(Collectors.toUnmodifiableSet()));
        var all = juries.ofFiles(files.stream().map(CandidacyId::value).collect(Collectors.toSet()));
        return new ConflictPolicy(
                file,
                accompanied,
                people(all, jury -> jury.status() == JuryStatus.ANNULLED, Seat::sits),
                people(
                        all,
                        jury -> true,
                        seat -> seat.isRecusedForALink()
                                || (seat.status() == SeatStatus.RECUSED && seat.isOf(file.id()))));
    }

    List<Violation> violations(Composition composition) {
        return table.getObject().check(composition);
    }

    boolean isLawful(Composition composition) {
        return violations(composition).stream().noneMatch(Violation::isBlocking);
    }

    /** Of a proposal. */
    Composition composition(CandidacySheet file, List<JurorSheet> members, PersonId president) {
        var policy = conflicts(file);
        var conflicting = members.stream()
                .flatMap(m -> policy.of(m, president).stream())
                .filter(Conflict::isBlocking)
                .filter(c -> c.kind() != Conflict.Kind.ANNULLED_JURY)
                .map(Conflict::person)
                .collect(Collectors.toSet());
        return new CompositionPolicy(file.regime(), policy.annulled(), conflicting)
                .count(
                        members.stream()
                                .map(m -> new CompositionPolicy.Member(
                                        m.person(),
                                        m.quality(),
                                        m.woman(),
                                        m.qualifiedFor().contains(file.certification())))
                                .toList(),
                        president);
    }

    /** Of some members of a jury, in the qualities they were appointed in. */
    Composition composition(CandidacySheet file, Jury jury, Set<PersonId> members) {
        var policy = conflicts(file);
        var conflicting = new HashSet<PersonId>();
        jurors.findAllById(members.stream().map(PersonId::value).toList()).forEach(juror -> {
            var sheet = juror.sheet();
            if (policy.of(sheet, jury.president()).stream().anyMatch(Conflict::isBlocking))
                conflicting.add(sheet.person());
        });
        conflicting.removeAll(policy.annulled());
        var seats = jury.seats().stream()
                .filter(s -> members.contains(s.person()))
                .map(CompositionPolicy.Member::of)
                .toList();
        return new CompositionPolicy(file.regime(), policy.annulled(), conflicting).count(seats, jury.president());
    }

    private static Set<PersonId> people(List<Jury> juries, Predicate<Jury> among, Predicate<Seat> which) {
        return juries.stream()
                .filter(among)
                .flatMap(jury -> jury.seats().stream())
                .filter(which)
                .map(Seat::person)
                .collect(Collectors.toUnmodifiableSet());
    }
}
