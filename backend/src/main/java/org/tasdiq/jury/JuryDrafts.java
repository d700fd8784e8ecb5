package org.tasdiq.jury;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;

/** The jury while the secretary builds it: who could sit, what the rules say, the draft. */
@Service
public class JuryDrafts {
    private final JuryRepository juries;
    private final JurorRepository jurors;
    private final JurorQueries queries;
    private final KeptDraftRepository drafts;
    private final Lawfulness lawfulness;
    private final Candidacies candidacies;
    private final People people;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Clock clock;

    JuryDrafts(
            JuryRepository juries,
            JurorRepository jurors,
            JurorQueries queries,
            KeptDraftRepository drafts,
            Lawfulness lawfulness,
            Candidacies candidacies,
            People people,
            Deadlines deadlines,
            Actors actors,
            Clock clock) {
        this.juries = juries;
        this.jurors = jurors;
        this.queries = queries;
        this.drafts = drafts;
        this.lawfulness = lawfulness;
        this.candidacies = candidacies;
        this.people = people;
        this.deadlines = deadlines;
        this.actors = actors;
        this.clock = clock;
    }

    /** The register as seen from the file: qualification, conflicts, workload, days on which each could sit. */
    @Transactional(readOnly = true)
    @Permission("jury.checkJury")
    public List<JurorOption> options(CandidacyId id) {
        var file = candidacies.sheet(id);
        var policy = lawfulness.conflicts(file);
        var register = jurors.findByInstitutionIdOrderByName(file.institution().value()).stream()
                .map(Juror::sheet)
                .filter(JurorSheet::isActive)
                .toList();
        if (register.isEmpty()) return List.of();
        var informed = informed(file, register);
        var today = deadlines.today(file.regime());
        var year = today.withDayOfYear(1)
                .atStartOfDay(deadlines.zone(file.regime()))
                .toInstant();
        var served = queries.records(file.institution(), year);
        var presidents = people.holding(Role.JURY_PRESIDENT, file.institution()).stream()
                .map(PersonSheet::id)
                .collect(Collectors.toSet());
        var limit = limit(file);
        var aim = lawfulness.aim(file);
        var session = juries.current(id.value()).map(Jury::session).orElse(null);
        return register.stream()
                .map(j -> new JurorOption(
                        j,
                        j.employer(today),
                        j.qualifiedFor().contains(aim),
                        presidents.contains(j.person()),
                        policy.of(informed.getOrDefault(j.person(), j), null),
                        served.getOrDefault(j.person(), JurorRecord.NOTHING).running(),
                        served.getOrDefault(j.person(), JurorRecord.NOTHING).thisYear(),
                        Math.toIntExact(today.datesUntil(limit.plusDays(1))
                                .filter(informed.getOrDefault(j.person(), j).profile()::isAvailable)
                                .count()),
                        session == null
                                || informed.getOrDefault(j.person(), j)
                                        .profile()
                                        .isAvailable(session.date())))
                .toList();
    }

    /** The last day on which a session is lawful; three months where the clock does not run. */
    private LocalDate limit(CandidacySheet file) {
        var today = deadlines.today(file.regime());
        return deadlines
                .latestOf(file.id(), "jury.deadline")
                .map(DeadlineSheet::dueOn)
                .filter(day -> !day.isBefore(today))
                .orElse(today.plusMonths(3));
    }

    /**
     * Those of the register who would help with what the draft lacks: with any of them one broken rule comes nearer to
     * its number. Jurors who count alike are asked about once.
     */
    @Transactional(readOnly = true)
    @Permission("jury.checkJury")
    public Set<PersonId> helpers(CandidacyId id, JuryDraft draft) {
        var file = candidacies.sheet(id);
        var members = lawfulness.registered(file, draft.members());
        var broken = verdict(file, members, draft).broken();
        if (broken.isEmpty()) return Set.of();
        var policy = lawfulness.conflicts(file);
        var aim = lawfulness.aim(file);
        var alike = new HashMap<List<Object>, Boolean>();
        var others = jurors.findByInstitutionIdOrderByName(file.institution().value()).stream()
                .map(Juror::sheet)
                .filter(j -> j.isActive() && !draft.members().contains(j.person()))
                .toList();
        return informed(file, others).values().stream()
                .filter(j -> policy.of(j, null).stream().noneMatch(Conflict::isBlocking))
                .filter(j -> alike.computeIfAbsent(
                        List.of(j.quality(), j.woman(), j.qualifiedFor().contains(aim)),
                        _ -> helps(
                                broken,
                                verdict(
                                        file,
                                        Stream.concat(members.stream(), Stream.of(j))
                                                .toList(),
                                        draft))))
                .map(JurorSheet::person)
                .collect(Collectors.toSet());
    }

    private Map<PersonId, JurorSheet> informed(CandidacySheet file, List<JurorSheet> register) {
        var people = register.stream().map(JurorSheet::person).toList();
        return jurors.informed(file.institution(), people).stream()
                .collect(Collectors.toMap(JurorSheet::person, juror -> juror));
    }

    private CompositionVerdict verdict(CandidacySheet file, List<JurorSheet> members, JuryDraft draft) {
        return lawfulness.verdict(lawfulness.composition(file, members, draft.president()));
    }

    private static boolean helps(List<RuleFinding> broken, CompositionVerdict with) {
        return broken.stream()
                .anyMatch(before -> with.rules().stream()
                        .anyMatch(after -> after.code().equals(before.code()) && after.nearness() > before.nearness()));
    }

    /** What every rule says of a jury like this, incomplete ones included; nothing is kept. */
    @Transactional(readOnly = true)
    @Permission("jury.checkJury")
    public DraftCheck check(CandidacyId id, JuryDraft draft) {
        var file = candidacies.sheet(id);
        var members = lawfulness.registered(file, draft.members());
        var composition = lawfulness.composition(file, members, draft.president());
        return new DraftCheck(composition, lawfulness.verdict(composition));
    }

    /** Keeps what was chosen so far, lawful or not; the authority does not see it. */
    @Transactional
    @Permission("jury.proposeJury")
    public void save(CandidacyId id, JuryDraft draft) {
        var jury = juries.hold(id);
        lawfulness.registered(candidacies.sheet(id), draft.members());
        var kept = drafts.findById(jury.id()).orElseGet(() -> new KeptDraft(jury.id()));
        kept.write(draft, actors.person(), clock.instant());
        drafts.save(kept);
    }

    /** What was chosen so far: the draft kept last, the proposal that waits or the members who sit. */
    @Transactional(readOnly = true)
    @Permission("jury.checkJury")
    public JuryDraft of(CandidacyId id) {
        var jury = juries.get(id);
        var sitting = jury.members();
        var president = jury.president();
        var kept = drafts.findById(jury.id()).map(KeptDraft::draft).orElseGet(() -> proposed(jury));
        var gone = gone(jury);
        var members = kept.members().stream().filter(m -> !gone.contains(m)).collect(Collectors.toSet());
        members.addAll(sitting);
        return new JuryDraft(
                members,
                president != null
                        ? president
                        : Optional.ofNullable(kept.president())
                                .filter(members::contains)
                                .orElse(null));
    }

    private static JuryDraft proposed(Jury jury) {
        return new JuryDraft(
                jury.seats().stream()
                        .filter(s -> s.status() != SeatStatus.RECUSED)
                        .map(Seat::person)
                        .collect(Collectors.toSet()),
                jury.proposedPresident() == null ? jury.president() : jury.proposedPresident());
    }

    private static Set<PersonId> gone(Jury jury) {
        return jury.seats().stream()
                .filter(s -> s.status() == SeatStatus.RECUSED)
                .map(Seat::person)
                .collect(Collectors.toSet());
    }
}
