package org.tasdiq.jury;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.portfolio.EvidenceContent;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.MemberPapers;

/**
 * Why a member of the jury could not come: proved before the session with the answer to the summons, or said and proved
 * after having been recorded absent, for as long as a candidate may. It is read by the member, the secretary and the
 * authority; neither the candidate nor a colleague on the jury learns it, whatever office they hold.
 */
@Service
public class MemberExcuses {
    private final JuryRepository juries;
    private final MemberPapers papers;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberExcuses(
            JuryRepository juries,
            MemberPapers papers,
            Candidacies candidacies,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.juries = juries;
        this.papers = papers;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a PDF or a picture of the member who acts in. No transaction is open while the bytes arrive. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Permission("jury.excuseOneself")
    public EvidenceId addProof(CandidacyId id, String fileName, InputStream content) {
        var member = actors.person();
        return actors.asSystem(() -> papers.take(id, member, fileName, () -> requireToProve(id, member), content));
    }

    /** Takes one of one's own papers back. */
    @Transactional
    @Permission("jury.excuseOneself")
    public void removeProof(CandidacyId id, EvidenceId paper) {
        var member = actors.person();
        actors.asSystem(() -> {
            papers.remove(id, member, paper);
            return paper;
        });
    }

    /** The papers of one member. */
    @Transactional(readOnly = true)
    @Permission("jury.readMemberExcuses")
    public List<EvidenceSheet> proofs(CandidacyId id, PersonId member) {
        requireReader(id, member);
        return actors.asSystem(() -> papers.of(id, member));
    }

    /** The bytes, decrypted while they are read. Reading by anyone but the member is journalled. */
    @Transactional
    @Permission("jury.readMemberExcuses")
    public EvidenceContent openProof(CandidacyId id, PersonId member, EvidenceId paper) {
        var reader = requireReader(id, member);
        var content = actors.asSystem(() -> papers.open(id, member, paper));
        int round = juries.get(id).round();
        if (!reader.equals(member)) events.publishEvent(new JuryEvent.MemberProofOpened(id, round, member, paper));
        return content;
    }

    /** The member who acts was recorded absent and says why; written again while nobody has judged it, the later words count. */
    @Transactional
    @Permission("jury.excuseOneself")
    public void give(CandidacyId id, int hearing, String reason) {
        var jury = juries.hold(id);
        var member = actors.person();
        if (reason.isBlank()) throw Refusal.invalid("reason", "jury.excuseMissing");
        var missed = jury.hearing(hearing);
        if (!isInTime(id, missed)) throw Refusal.conflict("jury.absenceOver");
        missed.excuse(member, reason.strip(), clock.instant());
        events.publishEvent(new JuryEvent.MemberExcuseGiven(id, jury.round(), member, hearing));
    }

    /** Accepts, and the member counts as excused; or leaves the member absent, with a reason. The papers have done their part. */
    @Transactional
    @Permission("jury.judgeMemberExcuse")
    public void judge(CandidacyId id, int hearing, PersonId member, boolean accepted, String answer) {
        var jury = juries.hold(id);
        jury.hearing(hearing).judge(member, accepted, answer.strip());
        forget(id, member);
        events.publishEvent(new JuryEvent.MemberExcuseJudged(id, jury.round(), member, hearing, accepted));
    }

    /** Of a member the own absences, excused yet or not; of those who judge them, what was said of any. The earliest first. */
    @Transactional(readOnly = true)
    @Permission("jury.readMemberExcuses")
    public List<MemberExcuse> of(CandidacyId id) {
        var reader = actors.person();
        var jury = juries.current(id.value());
        boolean sits = jury.filter(j -> j.members().contains(reader)).isPresent();
        return jury.stream()
                .flatMap(j -> j.hearings().stream()
                        .flatMap(hearing -> sits
                                ? own(j, hearing, reader).stream()
                                : j.seats().stream().flatMap(seat -> given(j, hearing, seat.person()))))
                .toList();
    }

    private Optional<MemberExcuse> own(Jury jury, Hearing hearing, PersonId member) {
        boolean concerns = hearing.wasMissedBy(member) || hearing.excuse(member).isPresent();
        return concerns ? Optional.of(sheet(jury, hearing, member)) : Optional.empty();
    }

    private Stream<MemberExcuse> given(Jury jury, Hearing hearing, PersonId member) {
        return hearing.excuse(member).map(_ -> sheet(jury, hearing, member)).stream();
    }

    private MemberExcuse sheet(Jury jury, Hearing hearing, PersonId member) {
        var given = hearing.excuse(member);
        return new MemberExcuse(
                hearing.number(),
                hearing.heldOn(),
                member,
                jury.seat(member).map(Seat::name).orElse(""),
                until(jury.file(), hearing),
                given.map(Hearing.Excuse::reason).orElse(""),
                given.map(Hearing.Excuse::givenAt).orElse(null),
                given.map(Hearing.Excuse::accepted).orElse(null),
                given.map(Hearing.Excuse::answer).orElse(""));
    }

    /** What was proved before the session was judged with the attendance; who stayed absent may prove it still. */
    @EventListener
    void forget(JuryEvent.HearingRecorded recorded) {
        juries.current(recorded.file().value())
                .ifPresent(jury -> jury.members().stream()
                        .filter(member -> !jury.hearings().getLast().wasMissedBy(member))
                        .forEach(member -> forget(recorded.file(), member)));
    }

    @EventListener
    void forget(JuryEvent.MemberLeft left) {
        forget(left.file(), left.member());
    }

    private void forget(CandidacyId id, PersonId member) {
        actors.asSystem(() -> {
            papers.forget(id, member);
            return member;
        });
    }

    private void requireToProve(CandidacyId id, PersonId member) {
        var jury = juries.get(id);
        boolean open = jury.isSummoned()
                || jury.hearings().stream().anyMatch(hearing -> hearing.wasMissedBy(member) && isInTime(id, hearing));
        if (!open || !jury.members().contains(member)) throw Refusal.conflict("jury.nothingToExcuse");
    }

    private PersonId requireReader(CandidacyId id, PersonId member) {
        var reader = actors.person();
        boolean colleague = !reader.equals(member)
                && juries.rounds(id.value()).stream()
                        .anyMatch(jury -> jury.members().contains(reader));
        if (colleague) throw Refusal.forbidden("jury.colleaguesExcuse");
        return reader;
    }

    private boolean isInTime(CandidacyId id, Hearing hearing) {
        var regime = actors.asSystem(() -> candidacies.sheet(id)).regime();
        return !deadlines.today(regime).isAfter(until(id, hearing));
    }

    /** Counted from the day on which the absence was recorded. */
    private LocalDate until(CandidacyId id, Hearing hearing) {
        var regime = actors.asSystem(() -> candidacies.sheet(id)).regime();
        var recorded = LocalDate.ofInstant(hearing.recordedAt(), deadlines.zone(regime));
        return deadlines.lastDay(id, regime, Absences.PROOF, recorded);
    }
}
