package org.tasdiq.jury;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.identity.PersonId;

/** Asks the decision table and the separation of duties about one jury. */
@Component
class Lawfulness {
    private final JuryRepository juries;
    private final JurorRepository jurors;
    private final ObjectProvider<CompositionTable> table;

    Lawfulness(JuryRepository juries, JurorRepository jurors, ObjectProvider<CompositionTable> table) {
        this.juries = juries;
        this.jurors = jurors;
        this.table = table;
    }

    ConflictPolicy conflicts(CandidacySheet file) {
        return new ConflictPolicy(
                file,
                people(file, JuryStatus.ANNULLED, Seat::sits),
                people(file, null, s -> s.status() == SeatStatus.RECUSED));
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

    private Set<PersonId> people(
            CandidacySheet file, @org.jspecify.annotations.Nullable JuryStatus status, Predicate<Seat> which) {
        return juries.rounds(file.id().value()).stream()
                .filter(j -> status == null || j.status() == status)
                .flatMap(j -> j.seats().stream())
                .filter(which)
                .map(Seat::person)
                .collect(Collectors.toUnmodifiableSet());
    }
}
