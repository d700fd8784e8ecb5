package org.tasdiq.assessment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.Pause;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JuryEvent;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.jury.Sessions;
import org.tasdiq.portfolio.PortfolioEvent;

/**
 * Follows portfolio and jury: who has to score, when the marks open, when the minutes are complete. What follows from
 * another person's act is done as the system: a member who has just been recused may read nothing any more.
 */
@Component
class Proceedings {
    private final AssessmentRepository assessments;
    private final ScorecardRepository scorecards;
    private final Adoption adoption;
    private final UnadoptedMinutesRepository unadopted;
    private final DebateRepository debates;
    private final BallotRepository ballots;
    private final MinutesPress press;
    private final MarkSeal seal;
    private final EntityManager memory;
    private final Juries juries;
    private final Sessions sessions;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proceedings(
            AssessmentRepository assessments,
            ScorecardRepository scorecards,
            Adoption adoption,
            UnadoptedMinutesRepository unadopted,
            DebateRepository debates,
            BallotRepository ballots,
            MinutesPress press,
            MarkSeal seal,
            EntityManager memory,
            Juries juries,
            Sessions sessions,
            Candidacies candidacies,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assessments = assessments;
        this.scorecards = scorecards;
        this.adoption = adoption;
        this.unadopted = unadopted;
        this.debates = debates;
        this.ballots = ballots;
        this.press = press;
        this.seal = seal;
        this.memory = memory;
        this.juries = juries;
        this.sessions = sessions;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void openJury(PortfolioEvent.ReviewFinished review) {
        if (review.toCorrect().isEmpty()) asSystem(() -> juries.open(review.file()));
    }

    @EventListener
    void openScoring(JuryEvent.JuryConvened convened) {
        asSystem(() -> {
            var file = candidacies.sheet(convened.file());
            deadlines.start(
                    convened.file(),
                    file.regime(),
                    "session.reminder",
                    convened.plan().date());
            deadlines.start(
                    convened.file(),
                    file.regime(),
                    "scoring.seal",
                    convened.plan().date());
            var assessment = assessments
                    .hold(convened.file().value(), convened.round())
                    .orElseGet(() -> assessments.save(new Assessment(convened.file(), convened.round())));
            assessment.score();
            seat(assessment, convened.members());
        });
    }

    /** Reminder and last day for the marks follow the session, where they are still running. */
    @EventListener
    void followSession(JuryEvent.SessionMoved moved) {
        if (!moved.summoned()) return;
        asSystem(() -> {
            var regime = candidacies.sheet(moved.file()).regime();
            for (var rule : List.of("session.reminder", "scoring.seal")) {
                deadlines
                        .latestOf(moved.file(), rule)
                        .filter(deadline -> deadline.endedAt() == null)
                        .ifPresent(_ -> deadlines.start(
                                moved.file(), regime, rule, moved.plan().date()));
            }
        });
    }

    @EventListener
    void seatNewcomers(JuryEvent.MembersReplaced replaced) {
        if (replaced.joined().isEmpty()) return;
        asSystem(() -> assessments
                .hold(replaced.file().value(), replaced.round())
                .ifPresent(assessment -> {
                    if (replaced.convened()) seat(assessment, replaced.joined());
                    // Marks that were open close until the newcomers, once summoned, have sealed theirs.
                    else assessment.suspend();
                }));
    }

    /** First, so that whoever tells people of it knows where the jury stands. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void letGo(JuryEvent.MemberLeft left) {
        assessments.hold(left.file().value(), left.round()).ifPresent(assessment -> {
            scorecards.hold(assessment.id(), left.member().value()).ifPresent(Scorecard::dismiss);
            if (left instanceof JuryEvent.MemberRecused) assessment.suspend();
            forgetVotes(assessment);
            asSystem(() -> {
                if (assessment.status() != AssessmentStatus.SIGNED && sessions.hearAgain(left.file())) {
                    setAside(assessment);
                    return;
                }
                if (holdsAVoteOf(assessment, left)) {
                    decideAnew(assessment);
                    return;
                }
                openIfAllSealed(assessment);
                closeIfAllSigned(assessment);
            });
        });
    }

    private void setAside(Assessment assessment) {
        if (assessment.isDeliberated())
            events.publishEvent(
                    new AssessmentEvent.MinutesSetAside(assessment.file(), assessment.round(), kept(assessment)));
        assessment.setAside();
    }

    /** Written down and not yet signed, with a vote that the member had no right to. */
    private static boolean holdsAVoteOf(Assessment assessment, JuryEvent.MemberLeft left) {
        return assessment.status() == AssessmentStatus.DELIBERATED
                && !left.reason().leavesVotes()
                && assessment.minutes().read().members().stream()
                        .anyMatch(one -> one.voted() && one.person().equals(left.member()));
    }

    /** Nobody who has a link takes part in a decision (D6412-6): until it is signed, those who remain take it without that vote. */
    private void decideAnew(Assessment assessment) {
        var number = kept(assessment);
        assessment.reopen();
        events.publishEvent(new AssessmentEvent.VoteSetAside(assessment.file(), assessment.round(), number));
    }

    /**
     * What had been written down is kept beside the minutes that will take its place.
     *
     * @return its number
     */
    private String kept(Assessment assessment) {
        int position = unadopted.countByAssessmentId(assessment.id()) + 1;
        unadopted.save(new UnadoptedMinutes(assessment, position, null, "", clock.instant()));
        return assessment.minutes().read().number();
    }

    @EventListener
    void followHearing(JuryEvent.HearingRecorded hearing) {
        asSystem(() -> {
            deadlines.meet(hearing.file(), "session.reminder");
            var regime = candidacies.sheet(hearing.file()).regime();
            deadlines.goOn(hearing.file(), Pause.HEARD_AGAIN);
            if (!hearing.result().isHeldAgain())
                deadlines.start(hearing.file(), regime, "result.deadline", hearing.on());
            assessments.hold(hearing.file().value(), hearing.round()).ifPresent(this::forgetVotes);
        });
    }

    /**
     * The assessment of the jury that sits now, held until the transaction ends. The jury is held first, as a recusal
     * does, so that of the two who act at the same moment the second one sees what the first did. Call it before reading
     * anything else.
     */
    Optional<Assessment> held(CandidacyId id) {
        var jury = actors.asSystem(() -> juries.held(id));
        return assessments.hold(id.value(), jury.round());
    }

    Assessment hold(CandidacyId id) {
        return held(id).orElseThrow(() -> Refusal.conflict("assessment.notOpen"));
    }

    /** What is written stays, the votes do not: others sit than those who voted, or the minutes hold their totals. */
    void forgetVotes(Assessment assessment) {
        ballots.deleteByAssessmentId(assessment.id());
        debates.findById(assessment.id()).ifPresent(debate -> {
            debate.forgetVotes();
            debates.save(debate);
        });
    }

    /** Call it with the assessment held. */
    void openIfAllSealed(Assessment assessment) {
        if (assessments.openIfAllSealed(assessment.id(), clock.instant()) == 0) return;
        memory.refresh(assessment);
        var file = assessment.file();
        asSystem(() -> sessions.closeScoring(file));
        deadlines.meet(file, "scoring.seal");
        events.publishEvent(new AssessmentEvent.AllSheetsSealed(file, assessment.round()));
    }

    /** Call it with the assessment held. */
    void closeIfAllSigned(Assessment assessment) {
        if (assessment.status() != AssessmentStatus.DELIBERATED) return;
        if (!adoption.missing(assessment).isEmpty() || !adoption.isCarried(assessment)) return;
        press.print(assessment);
        assessment.sign(clock.instant());
        debates.deleteById(assessment.id());
        events.publishEvent(new AssessmentEvent.MinutesSigned(
                assessment.file(), assessment.round(), assessment.minutes().sha256()));
    }

    private void seat(Assessment assessment, Set<PersonId> members) {
        var file = assessment.file();
        Map<PersonId, String> names =
                juries.sheet(file).seats().stream().collect(Collectors.toMap(SeatSheet::person, SeatSheet::name));
        for (var member : members) {
            if (scorecards
                    .findByAssessmentIdAndJurorId(assessment.id(), member.value())
                    .isEmpty()) {
                scorecards.save(new Scorecard(assessment.id(), member, names.getOrDefault(member, ""), seal));
            }
        }
        events.publishEvent(new AssessmentEvent.ScoringOpened(file, assessment.round(), members));
    }

    private void asSystem(Runnable work) {
        actors.asSystem(() -> {
            work.run();
            return true;
        });
    }

    /** The assessment of the jury that sits now, if its scoring has begun. */
    Optional<Assessment> current(CandidacyId id) {
        return juries.round(id).flatMap(round -> assessments.findByCandidacyIdAndRound(id.value(), round));
    }
}
