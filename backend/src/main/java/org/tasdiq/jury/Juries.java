package org.tasdiq.jury;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** Who sits: proposal, appointment, replacement and renewal of the jury of a file. */
@Service
public class Juries {
    private final JuryRepository juries;
    private final Lawfulness lawfulness;
    private final Slots slots;
    private final ActWriter acts;
    private final Candidacies candidacies;
    private final People people;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Juries(
            JuryRepository juries,
            Lawfulness lawfulness,
            Slots slots,
            ActWriter acts,
            Candidacies candidacies,
            People people,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.juries = juries;
        this.lawfulness = lawfulness;
        this.slots = slots;
        this.acts = acts;
        this.candidacies = candidacies;
        this.people = people;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The file has reached the assessment and waits for a jury; doing it twice opens one. */
    @Transactional
    @Permission("jury.openJury")
    public void open(CandidacyId id) {
        if (juries.held(id.value()).isEmpty())
            openRound(id, juries.rounds(id.value()).size() + 1);
    }

    /**
     * Sends a jury to the authority, in the place of an earlier proposal. Those who already sit must stay in it: a member
     * leaves by recusal only. Whatever the authority could not appoint is refused here already.
     */
    @Transactional
    @Permission("jury.proposeJury")
    public void propose(CandidacyId id, JuryProposal proposal) {
        var jury = juries.hold(id);
        var file = candidacies.sheet(id);
        if (!proposal.members().contains(proposal.president())) {
            throw Refusal.invalid("president", "jury.presidentNotMember");
        }
        var members = lawfulness.registered(file, proposal.members());
        requireCalled(file, jury.members(), members, proposal.president());
        requireNoConflict(file, members, proposal.president());
        requireLawful(lawfulness.verdict(lawfulness.composition(file, members, proposal.president())));
        var sitting = jury.members();
        slots.requirePresent(
                jury,
                file,
                proposal.members().stream().filter(m -> !sitting.contains(m)).collect(Collectors.toUnmodifiableSet()));
        var aim = lawfulness.aim(file);
        var qualified = members.stream()
                .filter(m -> m.qualifiedFor().contains(aim))
                .map(JurorSheet::person)
                .collect(Collectors.toSet());
        jury.propose(members, proposal.president(), qualified);
        events.publishEvent(new JuryEvent.JuryProposed(id, jury.round(), proposal.members(), proposal.president()));
    }

    /**
     * Appoints as proposed, by a numbered act. A jury that breaks a blocking rule is refused; the process checks it once
     * more.
     */
    @Transactional
    @Permission("jury.appointJury")
    public void appoint(CandidacyId id) {
        var jury = juries.hold(id);
        var file = candidacies.sheet(id);
        var by = actors.person();
        var seated = jury.members();
        boolean waiting = jury.awaitsAppointment();
        boolean convened = jury.status() == JuryStatus.CONVENED;
        boolean first = jury.president() == null && seated.isEmpty();
        var joined = jury.appoint(by, clock.instant());
        var members = jury.members();
        var president = Objects.requireNonNull(jury.president());
        var entries = lawfulness.registered(file, members);
        requireCalled(file, seated, entries, president);
        requireNoConflict(file, entries, president);
        slots.join(jury, file, joined);
        var check =
                lawfulness.check(file, jury, members, first ? CheckOccasion.APPOINTMENT : CheckOccasion.REPLACEMENT);
        requireLawful(check.verdict());
        var act = acts.write(file, jury, joined, check, by);
        events.publishEvent(
                waiting
                        ? new JuryEvent.JuryAppointed(
                                id, jury.round(), members, president, by, check.composition(), act.number())
                        : new JuryEvent.MembersReplaced(
                                id, jury.round(), joined, president, by, convened, act.number()));
    }

    /**
     * The decision was annulled: nobody of this jury sits again on this candidate's file, a new round opens (TA
     * Bordeaux, 28 May 2025, n° 2304482).
     */
    @Transactional
    @Permission("jury.renewJury")
    public void renew(CandidacyId id) {
        var jury = juries.hold(id);
        jury.annul();
        slots.leaveAll(jury);
        var file = candidacies.sheet(id);
        events.publishEvent(new JuryEvent.JuryAnnulled(id, jury.round(), jury.members()));
        deadlines.start(id, file.regime(), "jury.deadline", deadlines.today(file.regime()));
        openRound(id, jury.round() + 1);
    }

    /** The jury of the present round; a candidate sees the names once it is convened. */
    @Transactional(readOnly = true)
    @Permission("jury.readJury")
    public JurySheet sheet(CandidacyId id) {
        return shown(id, juries.get(id).sheet());
    }

    /**
     * The jury as it is now, held against everybody else until the transaction ends: what a recusal at the same moment
     * would change. Call it before reading anything else.
     */
    @Transactional
    @Permission("jury.holdJury")
    public JurySheet held(CandidacyId id) {
        return juries.hold(id).sheet();
    }

    /** The number of the latest round; empty before a jury is asked for. */
    @Transactional(readOnly = true)
    @Permission("jury.readJury")
    public Optional<Integer> round(CandidacyId id) {
        return juries.latestRound(id.value());
    }

    /** The juries of every round, annulled ones included, in their order. */
    @Transactional(readOnly = true)
    @Permission("jury.readJury")
    public List<JurySheet> rounds(CandidacyId id) {
        return juries.rounds(id.value()).stream()
                .map(jury -> shown(id, jury.sheet()))
                .toList();
    }

    /** Members of the present jury who were appointed and not recused; empty before there is one. */
    @Transactional(readOnly = true)
    @Permission("jury.readJury")
    public Set<PersonId> seated(CandidacyId id) {
        return juries.current(id.value()).map(Jury::members).orElse(Set.of());
    }

    private JurySheet shown(CandidacyId id, JurySheet sheet) {
        var reader = actors.current().person();
        if (reader == null) return sheet;
        if (candidacies.sheet(id).candidate().equals(reader)) return sheet.forCandidate();
        return sheet.members().contains(reader) ? sheet.forMember() : sheet;
    }

    private void openRound(CandidacyId id, int round) {
        juries.save(new Jury(id, round));
        events.publishEvent(new JuryEvent.JuryOpened(id, round));
    }

    /** Who sits already stays; who joins is called at present, and all hold their office. */
    private void requireCalled(
            CandidacySheet file, Collection<PersonId> seated, List<JurorSheet> members, PersonId president) {
        members.stream()
                .filter(m -> !m.isActive() && !seated.contains(m.person()))
                .findFirst()
                .ifPresent(m -> {
                    throw Refusal.invalid("members", "jury.noLongerCalled", m.name());
                });
        var holders = ids(people.holding(Role.JURY_MEMBER, file.institution()));
        if (!members.stream().map(JurorSheet::person).allMatch(holders::contains))
            throw Refusal.invalid("members", "jury.notJuryMember");
        if (!ids(people.holding(Role.JURY_PRESIDENT, file.institution())).contains(president)) {
            throw Refusal.invalid("president", "jury.notPresidentRole");
        }
    }

    private void requireNoConflict(CandidacySheet file, List<JurorSheet> members, PersonId president) {
        var policy = lawfulness.conflicts(file);
        for (var member : members) {
            policy.of(member, president).stream()
                    .filter(Conflict::isBlocking)
                    .findFirst()
                    .ifPresent(c -> {
                        throw Refusal.invalid(
                                "members", "jury.conflict." + c.kind().name(), member.name());
                    });
        }
    }

    private static void requireLawful(CompositionVerdict verdict) {
        verdict.blocking().ifPresent(rule -> {
            throw Refusal.invalid("members", "jury.unlawful." + rule.code(), rule.legalBasis());
        });
    }

    private static Set<PersonId> ids(List<org.tasdiq.identity.PersonSheet> sheets) {
        return sheets.stream().map(org.tasdiq.identity.PersonSheet::id).collect(Collectors.toSet());
    }
}
