package org.tasdiq.decision;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Juries;
import org.tasdiq.portfolio.AppealPapers;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;

/** The appeal of a candidate, decided by people who took no part in the decision. */
@Service
public class Appeals {
    private static final String REVIEW = "appeal.review";
    private static final String ESCALATED = "escalated";
    private static final String ADMITTED = "admitted";

    private final AppealRepository appeals;
    private final Contestables contestables;
    private final AppealPapers papers;
    private final Candidacies candidacies;
    private final AdmissibilityClock applications;
    private final Juries juries;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appeals(
            AppealRepository appeals,
            Contestables contestables,
            AppealPapers papers,
            Candidacies candidacies,
            AdmissibilityClock applications,
            Juries juries,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appeals = appeals;
        this.contestables = contestables;
        this.papers = papers;
        this.candidacies = candidacies;
        this.applications = applications;
        this.juries = juries;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a paper in that will come with the appeal; it is inspected right after. No transaction is open while the
     * bytes arrive.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Permission("decision.lodgeAppeal")
    public EvidenceId addPaper(CandidacyId id, String fileName, InputStream content) {
        var by = actors.person();
        return actors.asSystem(() -> papers.take(id, by, fileName, () -> contestable(id), content));
    }

    /** Takes a paper back before the appeal is lodged. */
    @Transactional
    @Permission("decision.lodgeAppeal")
    public void removePaper(CandidacyId id, EvidenceId paper) {
        contestable(id);
        if (!unlodged(id).contains(paper)) throw Refusal.conflict("decision.paperLodged");
        var by = actors.person();
        actors.asSystem(() -> {
            papers.remove(id, paper, by);
            return paper;
        });
    }

    /** The papers that would come with an appeal lodged now. */
    @Transactional(readOnly = true)
    @Permission("decision.lodgeAppeal")
    public List<EvidenceId> papersToLodge(CandidacyId id) {
        return unlodged(id);
    }

    /**
     * Lodges the one appeal against the decision that holds, or against the rejection of the application, with the papers
     * handed in for it; refused once the window is over.
     */
    @Transactional
    @Permission("decision.lodgeAppeal")
    public void lodge(CandidacyId id, String grounds) {
        var contested = contestable(id);
        var regime = candidacies.sheet(id).regime();
        var today = deadlines.today(regime);
        appeals.save(new Appeal(id, contested.round(), grounds, unlodged(id), today));
        deadlines.meet(id, Decisions.WINDOW);
        deadlines.start(id, regime, REVIEW, today);
        events.publishEvent(new DecisionEvent.AppealLodged(id, contested.round(), today));
    }

    /**
     * Rules on the appeal with reasons. Upheld, the decision is annulled and stays as history, what was issued is void,
     * and an entirely renewed jury takes the file up (TA Bordeaux, 28 May 2025, n° 2304482). A rejection that is annulled
     * leaves the application admissible.
     */
    @Transactional
    @Permission("decision.reviewAppeal")
    public void review(CandidacyId id, AppealRuling ruling, String reasons) {
        var appeal = appeals.latest(id);
        var by = actors.person();
        appeal.rule(ruling, reasons, by, clock.instant());
        deadlines.meet(id, REVIEW);
        if (ruling == AppealRuling.UPHELD) annul(id, by);
        events.publishEvent(new DecisionEvent.AppealReviewed(id, appeal.round(), ruling, by));
    }

    /**
     * The time of the board is over without a ruling. What silence means is the parameter of the day on which the time
     * began: in France and Tunisia it rejects the appeal and opens the way to court (code de justice administrative
     * R421-2; law 72-40); elsewhere it may mean nothing, and the time runs anew.
     *
     * @return {@code dismissed}, {@code escalated}, or what the board ruled in the last moment
     */
    @Transactional
    @Permission("decision.applyAppealSilence")
    public String applySilence(CandidacyId id) {
        var appeal = appeals.latest(id);
        if (appeal.isReviewed()) return Objects.requireNonNull(appeal.ruling()).outcome();
        if (!deadlines.expire(id, REVIEW)) throw new BelongsElsewhere("decision.reviewAppeal");
        var outcome = isDismissedBySilence(id) ? AppealRuling.DISMISSED.outcome() : ESCALATED;
        if (outcome.equals(ESCALATED)) {
            var regime = candidacies.sheet(id).regime();
            deadlines.start(id, regime, REVIEW, deadlines.today(regime));
        } else appeal.rejectBySilence(clock.instant());
        events.publishEvent(new DecisionEvent.AppealSilenceApplied(id, appeal.round(), outcome));
        return outcome;
    }

    private boolean isDismissedBySilence(CandidacyId id) {
        var regime = candidacies.sheet(id).regime();
        var begun = deadlines.latestOf(id, REVIEW).map(DeadlineSheet::startedOn).orElse(deadlines.today(regime));
        return deadlines.parameter(regime, "appeal.silenceRule", begun).equals("DISMISSED");
    }

    /**
     * Lets the letter on the appeal go out, once.
     *
     * @return {@code dismissed}, {@code upheld}, or {@code admitted} where a rejection was taken away
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
        boolean admitted = ruling == AppealRuling.UPHELD && appeal.round() == Contestable.REJECTION;
        return admitted ? ADMITTED : ruling.outcome();
    }

    /** The appeals of the file, the oldest first. */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public List<AppealSheet> of(CandidacyId id) {
        return appeals.findByFileIdOrderByRound(id.value()).stream()
                .map(Appeal::sheet)
                .toList();
    }

    /** Until when the candidate can contest what holds; not asking whether that was done. */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public AppealWindow window(CandidacyId id) {
        return window(id, contestables.standing(id).orElseThrow(Refusal.unknown("decision")));
    }

    /** What can be contested now, held until the transaction ends: an appeal is lodged with all its papers. */
    private Contestable contestable(CandidacyId id) {
        var contested = contestables.held(id).orElseThrow(Refusal.unknown("decision"));
        if (contested.notifiedOn() == null) throw Refusal.conflict("decision.notNotified");
        if (appeals.findByFileIdAndRound(id.value(), contested.round()).isPresent())
            throw Refusal.conflict("decision.appealLodged");
        if (!window(id, contested).open()) throw Refusal.conflict("decision.windowOver");
        return contested;
    }

    private List<EvidenceId> unlodged(CandidacyId id) {
        var lodged = appeals.findByFileIdOrderByRound(id.value());
        return actors.asSystem(() -> papers.list(id)).stream()
                .map(EvidenceSheet::id)
                .filter(paper -> lodged.stream().noneMatch(appeal -> appeal.holds(paper)))
                .toList();
    }

    private void annul(CandidacyId id, PersonId by) {
        var contested = contestables.standing(id).orElseThrow(Refusal.unknown("decision"));
        contested.annul();
        if (contested.round() == Contestable.REJECTION) {
            // Who takes a rejection away has decided on the application, and could not even read it any more.
            actors.asSystem(() -> {
                applications.overrule(id, by);
                return id;
            });
            return;
        }
        events.publishEvent(new DecisionEvent.DecisionAnnulled(id, contested.round()));
        juries.renew(id);
    }

    /** Also over where the file has ended: on a diagram of before there was a time to contest a rejection. */
    private AppealWindow window(CandidacyId id, Contestable contested) {
        boolean over = contested.isClosed() || candidacies.sheet(id).status().isOver();
        return deadlines
                .latestOf(id, Decisions.WINDOW)
                .map(time -> new AppealWindow(!over && time.due().isAfter(clock.instant()), time.dueOn()))
                .orElse(new AppealWindow(false, null));
    }
}
