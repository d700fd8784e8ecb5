package org.tasdiq.recognition;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.credential.Recalls;
import org.tasdiq.credential.RecognisedId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.BoardSeats;
import org.tasdiq.decision.ProposedRulingSheet;
import org.tasdiq.decision.RulingProposals;
import org.tasdiq.identity.Actors;

/** The board that rules on the appeal of a learner: two of its members, who took no part and do not belong to the issuer. */
@Service
public class ContestBoard {
    private final RequestRepository requests;
    private final RulingRepository rulings;
    private final ContestRepository contests;
    private final RulingProposals proposals;
    private final BoardSeats seats;
    private final IssuerTies ties;
    private final Recalls recalls;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContestBoard(
            RequestRepository requests,
            RulingRepository rulings,
            ContestRepository contests,
            RulingProposals proposals,
            BoardSeats seats,
            IssuerTies ties,
            Recalls recalls,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.rulings = rulings;
        this.contests = contests;
        this.proposals = proposals;
        this.seats = seats;
        this.ties = ties;
        this.recalls = recalls;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Proposes how to rule, with reasons; nothing changes before another member confirms. */
    @Transactional
    @Permission("recognition.proposeRuling")
    public void propose(RequestId id, AppealRuling ruling, String reasons) {
        var contest = waiting(id);
        int number = proposals.propose(id, contest.round(), ruling, RequestPolicy.words("reasons", reasons));
        events.publishEvent(new RequestEvent.RulingProposed(id, contest.round(), number, ruling, actors.person()));
    }

    /**
     * Confirms what another member proposed, and the board has ruled. Upheld, the decision is annulled with its attestation and
     * stays as history, and two other people evaluate.
     */
    @Transactional
    @Permission("recognition.reviewContest")
    public void confirm(RequestId id) {
        var contest = waiting(id);
        var proposal = proposals.confirm(id, contest.round());
        var by = actors.person();
        contest.rule(proposal, by, clock.instant());
        deadlines.meet(id, Contests.REVIEW);
        if (proposal.ruling() == AppealRuling.UPHELD) annul(requests.get(id));
        events.publishEvent(
                new RequestEvent.ContestReviewed(id, contest.round(), proposal.ruling(), proposal.proposedBy(), by));
    }

    /** Sends a proposal back and says why; whoever made it can take it back so. */
    @Transactional
    @Permission("recognition.sendRulingBack")
    public void sendBack(RequestId id, String remark) {
        var contest = waiting(id);
        var proposal = proposals.sendBack(id, contest.round(), RequestPolicy.words("remark", remark));
        events.publishEvent(new RequestEvent.RulingSentBack(
                id, contest.round(), proposals.count(id), proposal.proposedBy(), actors.person()));
    }

    /** What members of the board proposed on the latest appeal, the oldest first; the learner reads it once it is the ruling. */
    @Transactional(readOnly = true)
    @Permission("recognition.readProposedRulings")
    public List<ProposedRulingSheet> proposals(RequestId id) {
        return proposals.of(id, contests.last(id).round());
    }

    /** How many members can rule on the appeal; {@link BoardSeats#NEEDED} have to. */
    @Transactional(readOnly = true)
    @Permission("recognition.readProposedRulings")
    public int able(RequestId id) {
        var request = requests.get(id);
        return (int) seats.able(id, request.institution(), "recognition.reviewContest").stream()
                .filter(member -> ties.of(request, actors.of(member)).isEmpty())
                .count();
    }

    private void annul(RecognitionRequest request) {
        rulings.current(request).annul();
        actors.asSystem(() -> {
            recalls.revoke(new RecognisedId(request.id().value()), request.round());
            return request;
        });
    }

    private Contest waiting(RequestId id) {
        var request = requests.get(id);
        ties.requireForeign(request);
        if (request.status() != RequestStatus.IN_APPEAL) throw Refusal.conflict("recognition.elsewhere");
        var contest = contests.hold(request);
        contest.requireUnruled();
        return contest;
    }
}
