package org.tasdiq.jury;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.Referentials;

/** Asks the decision table and the separation of duties about one jury. */
@Component
class Lawfulness {
    private final JuryRepository juries;
    private final JurorRepository jurors;
    private final CompositionCheckRepository checks;
    private final RedChecks red;
    private final ObjectProvider<CompositionTable> table;
    private final Deadlines deadlines;
    private final Clock clock;
    private final Candidacies candidacies;
    private final Referentials referentials;
    private final Actors actors;

    Lawfulness(
            JuryRepository juries,
            JurorRepository jurors,
            CompositionCheckRepository checks,
            RedChecks red,
            ObjectProvider<CompositionTable> table,
            Deadlines deadlines,
            Candidacies candidacies,
            Referentials referentials,
            Actors actors,
            Clock clock) {
        this.juries = juries;
        this.jurors = jurors;
        this.checks = checks;
        this.red = red;
        this.table = table;
        this.deadlines = deadlines;
        this.clock = clock;
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.actors = actors;
    }

    /**
     * A member of an annulled jury sits on no later jury of that candidate (TA Bordeaux, 28 May 2025, n° 2304482), and a
     * link holds in every file of theirs; who was recused for another reason is kept from this file only.
     */
    ConflictPolicy conflicts(CandidacySheet file) {
        var annulled = new HashMap<PersonId, LocalDate>();
        var recused = new HashMap<PersonId, LocalDate>();
        var zone = deadlines.zone(file.regime());
        var today = deadlines.today(file.regime());
        var files = actors.asSystem(() -> candidacies.ofSameCandidate(file.id()));
        var accompanied = actors.asSystem(() -> files.stream()
                .flatMap(other -> candidacies.sheet(other).accompaniedBy().stream())
                .collect(Collectors.toUnmodifiableSet()));
        for (var jury : juries.ofFiles(files.stream().map(CandidacyId::value).collect(Collectors.toSet()))) {
            var session = jury.session();
            for (var seat : jury.seats()) {
                var left = seat.recusedAt();
                if (left != null && (seat.isRecusedForALink() || seat.isOf(file.id())))
                    recused.put(seat.person(), LocalDate.ofInstant(left, zone));
                if (jury.status() == JuryStatus.ANNULLED && seat.sits())
                    annulled.put(seat.person(), session == null ? today : session.date());
            }
        }
        return new ConflictPolicy(file, accompanied, annulled, recused, today);
    }

    /** What the law of that regime asks of a jury today. */
    Norms norms(String regime) {
        return Norms.of(deadlines, regime);
    }

    CompositionVerdict verdict(Composition composition) {
        return table.getObject().check(composition);
    }

    /** Asks the table about some members of a jury and keeps what it answers, also when that stops the step. */
    CompositionCheck check(CandidacySheet file, Jury jury, Set<PersonId> members, CheckOccasion occasion) {
        var composition = composition(file, jury, members);
        var check = new CompositionCheck(jury, occasion, composition, verdict(composition), clock.instant());
        if (occasion.stops() && !check.verdict().isLawful()) red.keepThough(check);
        return checks.save(check);
    }

    /** The entries of these people in the register of the file's institution, informed by those of others. */
    List<JurorSheet> registered(CandidacySheet file, Set<PersonId> members) {
        var sheets = jurors.informed(file.institution(), members);
        if (sheets.size() < members.size()) throw Refusal.invalid("members", "jury.notRegistered");
        return sheets;
    }

    /** The code of the certification: who is qualified for one version of it is for all. */
    String aim(CandidacySheet file) {
        return referentials.code(file.certification());
    }

    /** Of a proposal. */
    Composition composition(CandidacySheet file, List<JurorSheet> members, @Nullable PersonId president) {
        var policy = conflicts(file);
        var aim = aim(file);
        var conflicting = members.stream()
                .flatMap(m -> policy.of(m, president).stream())
                .filter(Conflict::isBlocking)
                .filter(c -> c.kind() != Conflict.Kind.ANNULLED_JURY)
                .map(Conflict::person)
                .collect(Collectors.toSet());
        return new CompositionPolicy(file.regime(), norms(file.regime()), policy.annulled(), conflicting)
                .count(
                        members.stream()
                                .map(m -> new CompositionPolicy.Member(
                                        m.person(),
                                        m.quality(),
                                        m.woman(),
                                        m.qualifiedFor().contains(aim)))
                                .toList(),
                        president);
    }

    /** Of some members of a jury, in the qualities they were appointed in. */
    Composition composition(CandidacySheet file, Jury jury, Set<PersonId> members) {
        var policy = conflicts(file);
        var conflicting = new HashSet<PersonId>();
        jurors.informed(file.institution(), members).forEach(sheet -> {
            if (policy.of(sheet, jury.president()).stream().anyMatch(Conflict::isBlocking))
                conflicting.add(sheet.person());
        });
        conflicting.removeAll(policy.annulled());
        var seats = jury.seats().stream()
                .filter(s -> members.contains(s.person()))
                .map(CompositionPolicy.Member::of)
                .toList();
        return new CompositionPolicy(file.regime(), norms(file.regime()), policy.annulled(), conflicting)
                .count(seats, jury.president());
    }
}
