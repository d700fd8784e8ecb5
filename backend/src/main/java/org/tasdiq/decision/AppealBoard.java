package org.tasdiq.decision;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Juries;

/** The board that rules on an appeal: two of its members, neither of whom took part in what is contested. */
@Service
public class AppealBoard {
    private final AppealRepository appeals;
    private final RulingProposals proposals;
    private final BoardSeats seats;
    private final Candidacies candidacies;
    private final Contestables contestables;
    private final AdmissibilityClock applications;
    private final Juries juries;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppealBoard(
            AppealRepository appeals,
            RulingProposals proposals,
            BoardSeats seats,
            Candidacies candidacies,
            Contestables contestables,
            AdmissibilityClock applications,
            Juries juries,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appeals = appeals;
        this.proposals = proposals;
        this.seats = seats;
        this.candidacies = candidacies;
        this.contestables = contestables;
        this.applications = applications;
        this.juries = juries;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Proposes how to rule, with the grounds; nothing changes before another member confirms. */
    @Transactional
    @Permission("decision.proposeRuling")
    public void propose(CandidacyId id, AppealRuling ruling, String reasons) {
        var appeal = waiting(id);
        int number = proposals.propose(id, appeal.round(), ruling, reasons);
        events.publishEvent(new DecisionEvent.RulingProposed(id, appeal.round(), number, ruling, actors.person()));
    }

    /**
     * Confirms what another member proposed, and the board has ruled. Upheld, the decision is annulled and stays as history,
     * what was issued is void, and an entirely renewed jury takes the file up (TA Bordeaux, 28 May 2025, n° 2304482). A
     * rejection that is annulled leaves the application admissible.
     */
    @Transactional
    @Permission("decision.reviewAppeal")
    public void confirm(CandidacyId id) {
        var appeal = waiting(id);
        var proposal = proposals.confirm(id, appeal.round());
        var by = actors.person();
        appeal.rule(proposal, by, clock.instant());
        deadlines.meet(id, Appeals.REVIEW);
        if (proposal.ruling() == AppealRuling.UPHELD) annul(id, proposal.proposedBy(), by);
        events.publishEvent(
                new DecisionEvent.AppealReviewed(id, appeal.round(), proposal.ruling(), proposal.proposedBy(), by));
    }

    /** Sends a proposal back and says why; whoever made it can take it back so. */
    @Transactional
    @Permission("decision.sendRulingBack")
    public void sendBack(CandidacyId id, String remark) {
        var appeal = waiting(id);
        var proposal = proposals.sendBack(id, appeal.round(), remark);
        events.publishEvent(new DecisionEvent.RulingSentBack(
                id, appeal.round(), proposals.count(id), proposal.proposedBy(), actors.person()));
    }

    /** What members of the board proposed on the latest appeal, the oldest first; the candidate reads it once it is the ruling. */
    @Transactional(readOnly = true)
    @Permission("decision.readProposedRulings")
    public List<ProposedRulingSheet> proposals(CandidacyId id) {
        return proposals.of(id, appeals.latest(id).round());
    }

    /** How many members can rule on the appeal; {@link BoardSeats#NEEDED} have to. */
    @Transactional(readOnly = true)
    @Permission("decision.readProposedRulings")
    public int able(CandidacyId id) {
        var house = actors.asSystem(() -> candidacies.sheet(id)).institution();
        return seats.able(id, house, "decision.reviewAppeal").size();
    }

    private Appeal waiting(CandidacyId id) {
        var appeal = appeals.hold(id);
        if (appeal.isReviewed()) throw Refusal.conflict("decision.appealReviewed");
        return appeal;
    }

    private void annul(CandidacyId id, PersonId proposedBy, PersonId confirmedBy) {
        var contested = contestables.standing(id).orElseThrow(Refusal.unknown("decision"));
        contested.annul();
        if (contested.round() == Contestable.REJECTION) {
            // Who takes a rejection away has decided on the application, and could not even read it any more.
            actors.asSystem(() -> {
                applications.overrule(id, proposedBy, confirmedBy);
                return id;
            });
            return;
        }
        events.publishEvent(new DecisionEvent.DecisionAnnulled(id, contested.round()));
        juries.renew(id);
    }
}
