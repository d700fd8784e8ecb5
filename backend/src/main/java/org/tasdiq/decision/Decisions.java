package org.tasdiq.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.AdmissibilityRuling;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;

/** The decision on a file: issued once per round, notified, received, and final when the time for remedies is over. */
@Service
public class Decisions {
    /** The rule by which a meeting on the result is offered where not everything was granted. */
    public static final String MEETING = "postJury.meeting";

    static final String WINDOW = "appeal.window";
    private static final Set<CandidacyStatus> REJECTED = Set.of(CandidacyStatus.CONTESTABLE, CandidacyStatus.REJECTED);

    private final DecisionRepository decisions;
    private final Contestables contestables;
    private final AppealRepository appeals;
    private final AppealAnswers answers;
    private final AdmissibilityNoticeRepository notices;
    private final Verdicts verdicts;
    private final Remedies remedies;
    private final Candidacies candidacies;
    private final AdmissibilityClock files;
    private final Descent descent;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            DecisionRepository decisions,
            Contestables contestables,
            AppealRepository appeals,
            AppealAnswers answers,
            AdmissibilityNoticeRepository notices,
            Verdicts verdicts,
            Remedies remedies,
            Candidacies candidacies,
            AdmissibilityClock files,
            Descent descent,
            Deadlines deadlines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.contestables = contestables;
        this.appeals = appeals;
        this.answers = answers;
        this.notices = notices;
        this.verdicts = verdicts;
        this.remedies = remedies;
        this.candidacies = candidacies;
        this.files = files;
        this.descent = descent;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets the letter on admissibility go out, once. The time to contest a rejection runs from this day until a receipt is
     * known.
     *
     * @return {@code admissible} or {@code rejected}
     */
    @Transactional
    @Permission("decision.notifyAdmissibility")
    public String notifyAdmissibility(CandidacyId id) {
        var file = candidacies.sheet(id);
        boolean admissible = file.status() == CandidacyStatus.ADMISSIBLE;
        if (!admissible && !REJECTED.contains(file.status())) throw Refusal.conflict("decision.notRuled");
        if (!notices.existsById(id.value())) {
            var today = deadlines.today(file.regime());
            notices.save(new AdmissibilityNotice(id.value(), admissible, today));
            if (!admissible) deadlines.start(id, file.regime(), WINDOW, today);
            events.publishEvent(new DecisionEvent.AdmissibilityNotified(id, admissible, today));
        }
        return admissible ? "admissible" : "rejected";
    }

    /**
     * Turns what the jury found into the decision of this round; asked again it changes nothing.
     *
     * @return {@code conditional} where the grant waits for its condition, otherwise {@code unconditional}
     */
    @Transactional
    @Permission("decision.issueDecision")
    public String issue(CandidacyId id) {
        var verdict = verdicts.of(id);
        var before = decisions.findByFileIdAndRound(id.value(), verdict.round());
        if (before.isPresent()) return outcome(before.get());
        var file = candidacies.sheet(id);
        var decision = decisions.save(new Decision(
                id, verdict, OutcomePolicy.of(file, verdict), descent.completes(file, verdict), clock.instant()));
        events.publishEvent(
                new DecisionEvent.DecisionIssued(id, decision.round(), decision.outcome(), decision.granted()));
        return outcome(decision);
    }

    /** Lets the letter on the result go out, once. The time for remedies runs from this day until a receipt is known. */
    @Transactional
    @Permission("decision.notifyDecision")
    public void notifyDecision(CandidacyId id) {
        var decision = decisions.standing(id);
        if (decision.notifiedOn() != null) return;
        var regime = candidacies.sheet(id).regime();
        var today = deadlines.today(regime);
        decision.notify(today);
        deadlines.meet(id, "result.deadline");
        deadlines.start(id, regime, WINDOW, today);
        if (decision.outcome().offersMeeting()) deadlines.start(id, regime, MEETING, today);
        events.publishEvent(new DecisionEvent.DecisionNotified(id, decision.round(), decision.outcome(), today));
    }

    /**
     * The letter reached the candidate on that day: the time for remedies runs anew from it, unless it is over or was used.
     *
     * @param round of the decision; 0 for the rejection of the application
     */
    @Transactional
    @Permission("decision.countFromReceipt")
    public void received(CandidacyId id, int round, LocalDate on) {
        var contested = contestables.of(id, round).orElseThrow(Refusal.unknown("decision"));
        contested.receive(on);
        boolean over = !contested.isActive()
                || contested.isClosed()
                || appeals.findByFileIdAndRound(id.value(), round).isPresent();
        if (!over) deadlines.start(id, candidacies.sheet(id).regime(), WINDOW, on);
    }

    /**
     * Ends the file when nothing can be done any more against the decision, or against the rejection of the application.
     *
     * <p>The engine armed its timer with the day of notification; the receipt is known later and moves the last day, and
     * a timer that is armed is not moved. So it may fire too early, and the window in our data decides, by our clock.
     *
     * @return {@code final}, or {@code rejected} where a rejection has become so; {@code open} while the window is: the file
     *     waits again, with the new date, as it does when the decision was revoked as the timer fired; {@code appealed} when
     *     an appeal came in then
     */
    @Transactional
    @Permission("decision.closeFile")
    public String closeFile(CandidacyId id) {
        var standing = contestables.held(id);
        if (standing.isEmpty()) return "open";
        var contested = standing.get();
        boolean rejection = contested.round() == Contestable.REJECTION;
        var done = rejection ? "rejected" : "final";
        if (contested.isClosed()) return done;
        var appeal = appeals.findByFileIdAndRound(id.value(), contested.round());
        if (appeal.isPresent() && !appeal.get().isReviewed()) return "appealed";
        if (appeal.isEmpty() && isWindowOpen(id)) return "open";
        contested.close(clock.instant());
        deadlines.expire(id, WINDOW);
        events.publishEvent(new DecisionEvent.DecisionFinal(id, contested.round()));
        if (!rejection) files.close(id);
        return done;
    }

    /**
     * The rejection of the application, also one that was taken away; empty where there was none. For the candidate, and
     * whoever accompanies them, it stands until they are notified of what took it away.
     */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public Optional<RejectionSheet> rejection(CandidacyId id) {
        return notices.findById(id.value())
                .filter(AdmissibilityNotice::isRejection)
                .map(notice -> rejection(id, notice));
    }

    private RejectionSheet rejection(CandidacyId id, AdmissibilityNotice notice) {
        var file = candidacies.sheet(id);
        var ruling = Objects.requireNonNullElse(file.ruling(), new AdmissibilityRuling(Set.of(), ""));
        var received = Objects.requireNonNullElse(notice.receivedOn(), notice.notifiedOn());
        boolean stands = answers.leaveStanding(id, notice);
        return new RejectionSheet(
                id,
                stands,
                file.admissibilityDecidedOn(),
                file.bySilence(),
                ruling.reasons(),
                ruling.explanation(),
                notice.notifiedOn(),
                notice.receivedOn(),
                remedies(id, stands, received));
    }

    /** The decision that holds, if there is one. */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public Optional<DecisionSheet> current(CandidacyId id) {
        return decisions.findByFileIdAndActiveTrue(id.value()).map(d -> sheet(id, d));
    }

    /**
     * Every decision ever taken on the file, annulled ones included, the oldest first. For the candidate, and whoever
     * accompanies them, what an appeal annulled stands until they are notified of that.
     */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public List<DecisionSheet> history(CandidacyId id) {
        return decisions.findByFileIdOrderByRound(id.value()).stream()
                .map(d -> sheet(id, d))
                .toList();
    }

    /** The decision of that round, whether it still holds or not. */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public DecisionSheet taken(CandidacyId id, int round) {
        return decisions
                .findByFileIdAndRound(id.value(), round)
                .map(d -> sheet(id, d))
                .orElseThrow(Refusal.unknown("decision"));
    }

    private static String outcome(Decision decision) {
        return decision.isPending() ? "conditional" : "unconditional";
    }

    private boolean isWindowOpen(CandidacyId id) {
        return deadlines
                .latestOf(id, WINDOW)
                .filter(window -> window.state() == DeadlineState.RUNNING)
                .filter(window -> window.due().isAfter(clock.instant()))
                .isPresent();
    }

    private DecisionSheet sheet(CandidacyId id, Decision decision) {
        var notified = decision.notifiedOn();
        var received = decision.receivedOn() == null ? notified : decision.receivedOn();
        boolean stands = answers.leaveStanding(id, decision);
        return decision.sheet(stands, received == null ? List.of() : remedies(id, stands, received));
    }

    /** The window that runs is that of what holds. */
    private List<Remedy> remedies(CandidacyId id, boolean stands, LocalDate received) {
        var regime = candidacies.sheet(id).regime();
        return stands ? remedies.against(id, regime, received) : remedies.against(regime, received);
    }
}
