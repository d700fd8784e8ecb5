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
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.portfolio.AppealPapers;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;

/** The appeal of a candidate: lodged, ruled on by the {@link AppealBoard} or by silence, and notified. */
@Service
public class Appeals {
    static final String REVIEW = "appeal.review";
    private static final String ADMITTED = "admitted";

    private final AppealRepository appeals;
    private final RulingProposals proposals;
    private final AppealSilence silence;
    private final Contestables contestables;
    private final AppealPapers papers;
    private final AppealAnswers answers;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appeals(
            AppealRepository appeals,
            RulingProposals proposals,
            AppealSilence silence,
            Contestables contestables,
            AppealPapers papers,
            AppealAnswers answers,
            Candidacies candidacies,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appeals = appeals;
        this.proposals = proposals;
        this.silence = silence;
        this.contestables = contestables;
        this.papers = papers;
        this.answers = answers;
        this.candidacies = candidacies;
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
     * The time of the board is over without a ruling; what that means, {@link AppealSilence} says.
     *
     * @return {@code dismissed}, {@code escalated}, or what the board ruled in the last moment
     */
    @Transactional
    @Permission("decision.applyAppealSilence")
    public String applySilence(CandidacyId id) {
        var appeal = appeals.hold(id);
        if (appeal.isReviewed()) return Objects.requireNonNull(appeal.ruling()).outcome();
        if (!deadlines.expire(id, REVIEW)) throw new BelongsElsewhere("decision.reviewAppeal");
        var outcome = silence.apply(id, candidacies.sheet(id).regime(), REVIEW);
        if (outcome.equals(AppealRuling.DISMISSED.outcome())) {
            appeal.rejectBySilence(clock.instant());
            proposals.overtake(id, appeal.round());
        }
        events.publishEvent(new DecisionEvent.AppealSilenceApplied(id, appeal.round(), outcome));
        return outcome;
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

    /**
     * The appeals of the file, the oldest first; how the board ruled only once it is notified, for the candidate and whoever
     * accompanies them.
     */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public List<AppealSheet> of(CandidacyId id) {
        boolean told = answers.comeByLetter(id);
        return appeals.findByFileIdOrderByRound(id.value()).stream()
                .map(appeal -> {
                    var sheet = appeal.sheet(proposals.authors(id, appeal.round()));
                    return told && !appeal.isNotified() ? sheet.lodged() : sheet;
                })
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

    /** Also over where the file has ended: on a diagram of before there was a time to contest a rejection. */
    private AppealWindow window(CandidacyId id, Contestable contested) {
        boolean over = contested.isClosed() || candidacies.sheet(id).status().isOver();
        return deadlines
                .latestOf(id, Decisions.WINDOW)
                .map(time -> new AppealWindow(!over && time.due().isAfter(clock.instant()), time.dueOn()))
                .orElse(new AppealWindow(false, null));
    }
}
