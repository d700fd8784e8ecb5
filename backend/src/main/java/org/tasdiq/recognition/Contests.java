package org.tasdiq.recognition;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.AppealSilence;
import org.tasdiq.decision.AppealWindow;
import org.tasdiq.decision.RulingProposals;
import org.tasdiq.identity.Actors;

/** The appeal of a learner against the decision: lodged, ruled on by the {@link ContestBoard} or by silence, and notified. */
@Service
public class Contests {
    static final String REVIEW = "recognition.appealReview";

    private final RequestRepository requests;
    private final ContestRepository contests;
    private final RulingProposals proposals;
    private final AppealSilence silence;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contests(
            RequestRepository requests,
            ContestRepository contests,
            RulingProposals proposals,
            AppealSilence silence,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.contests = contests;
        this.proposals = proposals;
        this.silence = silence;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Lodges the one appeal against the decision that holds; refused once the window is over. */
    @Transactional
    @Permission("recognition.lodgeAppeal")
    public void lodge(RequestId id, String grounds) {
        var why = RequestPolicy.words("grounds", grounds);
        if (why.isEmpty()) throw Refusal.invalid("grounds", "required");
        var request = requests.get(id);
        if (!window(request).open()) throw Refusal.conflict("recognition.windowOver");
        request.contest();
        var today = deadlines.today(request.regime());
        contests.save(new Contest(request, why, today));
        deadlines.meet(id, Rulings.WINDOW);
        deadlines.start(id, request.regime(), REVIEW, today);
        events.publishEvent(new RequestEvent.ContestLodged(id, request.round(), today));
    }

    /**
     * The time of the board is over without a ruling; what that means, {@link AppealSilence} says.
     *
     * @return {@code dismissed}, {@code escalated}, or what the board ruled in the last moment
     */
    @Transactional
    @Permission("recognition.applyContestSilence")
    public String applySilence(RequestId id) {
        var request = requests.get(id);
        var contest = contests.hold(request);
        var ruling = contest.ruling();
        if (ruling != null) return ruling.outcome();
        if (!deadlines.expire(id, REVIEW)) throw new BelongsElsewhere("recognition.reviewContest");
        var outcome = silence.apply(id, request.regime(), REVIEW);
        if (outcome.equals(AppealRuling.DISMISSED.outcome())) {
            contest.rejectBySilence(clock.instant());
            proposals.overtake(id, contest.round());
        }
        events.publishEvent(new RequestEvent.ContestSilenceApplied(id, contest.round(), outcome));
        return outcome;
    }

    /**
     * Lets the answer go out, once; after an appeal that was upheld a new round of evaluation begins.
     *
     * @return {@code dismissed} or {@code upheld}
     */
    @Transactional
    @Permission("recognition.notifyAppeal")
    public String notifyAppeal(RequestId id) {
        var request = requests.get(id);
        var contest = contests.last(id);
        var ruling = Objects.requireNonNull(contest.ruling());
        var today = deadlines.today(request.regime());
        if (contest.notify(today)) {
            events.publishEvent(new RequestEvent.ContestNotified(id, contest.round(), ruling, today));
            if (ruling == AppealRuling.UPHELD) {
                request.beginRound();
                deadlines.start(id, request.regime(), Requests.DECISION, today);
            }
        }
        return ruling.outcome();
    }

    /** The appeals of the request, the oldest first; how the board ruled only once it is notified, for the learner. */
    @Transactional(readOnly = true)
    @Permission("recognition.readRuling")
    public List<ContestSheet> of(RequestId id) {
        boolean learner = requests.get(id).isOwn(actors.current().person());
        return contests.findByRequestIdOrderByRound(id.value()).stream()
                .map(contest -> contest.sheet(proposals.authors(id, contest.round())))
                .map(sheet -> learner && sheet.notifiedOn() == null ? sheet.lodged() : sheet)
                .toList();
    }

    /** Until when the learner can contest the decision that holds. */
    @Transactional(readOnly = true)
    @Permission("recognition.readRuling")
    public AppealWindow window(RequestId id) {
        return window(requests.get(id));
    }

    private AppealWindow window(RecognitionRequest request) {
        return deadlines
                .latestOf(request.id(), Rulings.WINDOW)
                .map(time -> new AppealWindow(
                        request.status() == RequestStatus.CONTESTABLE
                                && time.due().isAfter(clock.instant()),
                        time.dueOn()))
                .orElse(new AppealWindow(false, null));
    }
}
