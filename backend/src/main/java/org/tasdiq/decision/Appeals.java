package org.tasdiq.decision;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.jury.Juries;

/** The appeal of a candidate, decided by people who took no part in the decision. */
@Service
public class Appeals {
    private static final String REVIEW = "appeal.review";

    private final AppealRepository appeals;
    private final DecisionRepository decisions;
    private final Candidacies candidacies;
    private final Juries juries;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appeals(
            AppealRepository appeals,
            DecisionRepository decisions,
            Candidacies candidacies,
            Juries juries,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appeals = appeals;
        this.decisions = decisions;
        this.candidacies = candidacies;
        this.juries = juries;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Lodges the one appeal against the decision that holds; refused once the window is over. */
    @Transactional
    @Permission("decision.lodgeAppeal")
    public void lodge(CandidacyId id, String grounds) {
        var decision = decisions.standing(id);
        if (decision.notifiedOn() == null) throw Refusal.conflict("decision.notNotified");
        if (appeals.findByFileIdAndRound(id.value(), decision.round()).isPresent())
            throw Refusal.conflict("decision.appealLodged");
        if (!window(id, decision).open()) throw Refusal.conflict("decision.windowOver");
        var regime = candidacies.sheet(id).regime();
        var today = deadlines.today(regime);
        appeals.save(new Appeal(id, decision.round(), grounds, today));
        deadlines.meet(id, Decisions.WINDOW);
        deadlines.start(id, regime, REVIEW, today);
        events.publishEvent(new DecisionEvent.AppealLodged(id, decision.round(), today));
    }

    /**
     * Rules on the appeal with reasons. Upheld, the decision is annulled and stays as history, what was issued is void,
     * and an entirely renewed jury takes the file up (TA Bordeaux, 28 May 2025, n° 2304482).
     */
    @Transactional
    @Permission("decision.reviewAppeal")
    public void review(CandidacyId id, AppealRuling ruling, String reasons) {
        var appeal = appeals.latest(id);
        var by = actors.person();
        appeal.rule(ruling, reasons, by, clock.instant());
        deadlines.meet(id, REVIEW);
        if (ruling == AppealRuling.UPHELD) annul(id);
        events.publishEvent(new DecisionEvent.AppealReviewed(id, appeal.round(), ruling, by));
    }

    /**
     * Lets the letter on the appeal go out, once.
     *
     * @return {@code dismissed} or {@code upheld}
     */
    @Transactional
    @Permission("decision.notifyAppeal")
    public String notifyAppeal(CandidacyId id) {
        var appeal = appeals.latest(id);
        var ruling = appeal.ruling();
        if (ruling == null) throw Refusal.conflict("decision.appealNotReviewed");
        var today = deadlines.today(candidacies.sheet(id).regime());
        if (appeal.notify(today))
            events.publishEvent(new DecisionEvent.AppealNotified(id, appeal.round(), ruling, today));
        return ruling.outcome();
    }

    /** The appeals of the file, the oldest first. */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public List<AppealSheet> of(CandidacyId id) {
        return appeals.findByFileIdOrderByRound(id.value()).stream()
                .map(Appeal::sheet)
                .toList();
    }

    /** Until when the candidate can contest the decision that holds; not asking whether that was done. */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public AppealWindow window(CandidacyId id) {
        return window(id, decisions.standing(id));
    }

    private void annul(CandidacyId id) {
        var decision = decisions.standing(id);
        decision.annul();
        events.publishEvent(new DecisionEvent.DecisionAnnulled(id, decision.round()));
        juries.renew(id);
    }

    private AppealWindow window(CandidacyId id, Decision decision) {
        return deadlines
                .latestOf(id, Decisions.WINDOW)
                .map(time ->
                        new AppealWindow(!decision.isClosed() && time.due().isAfter(clock.instant()), time.dueOn()))
                .orElse(new AppealWindow(false, null));
    }
}
