package org.tasdiq.assessment;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Juries;
import org.tasdiq.referential.BlockId;

/** The deliberation while it goes on: the president writes, every member present votes, the president closes the votes. */
@Service
public class Debates {
    private static final int LONGEST = 10_000;

    private final DebateRepository debates;
    private final BallotRepository ballots;
    private final MinutesWriter writer;
    private final Proceedings proceedings;
    private final Standings standings;
    private final Juries juries;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Debates(
            DebateRepository debates,
            BallotRepository ballots,
            MinutesWriter writer,
            Proceedings proceedings,
            Standings standings,
            Juries juries,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.debates = debates;
        this.ballots = ballots;
        this.writer = writer;
        this.proceedings = proceedings;
        this.standings = standings;
        this.juries = juries;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** What is written and who has voted, for the members; refused until the last required sheet is sealed. */
    @Transactional(readOnly = true)
    @Permission("assessment.followDebate")
    public DebateSheet sheet(CandidacyId id) {
        var standing = standings.of(proceedings.current(id).orElseThrow(() -> Refusal.conflict("assessment.notOpen")));
        var reader = actors.person();
        var voters = new LinkedHashMap<PersonId, String>();
        var jury = juries.sheet(id);
        jury.seats().stream()
                .filter(seat -> standing.panel().voters().contains(seat.person()))
                .forEach(seat -> voters.put(seat.person(), seat.name()));
        boolean open = !standing.assessment().isDeliberated();
        return new DebateSheet(
                standing.debate().revision(),
                standing.overview(),
                standing.debate().draft(),
                standing.proposals().stream()
                        .map(p -> block(standing, p, reader))
                        .toList(),
                standing.objections(),
                voters,
                standing.panel().president(),
                open && reader.equals(standing.panel().president()),
                open && !standing.showOfHands() && standing.panel().voters().contains(reader),
                standing.showOfHands(),
                !open,
                standing.panel().voters().isEmpty() ? null : writer.write(standing, jury, clock.instant()));
    }

    /**
     * Keeps what the president has written, complete or not, in the place of what stood there.
     *
     * @param revision the one that was read; refused when another has been written since
     */
    @Transactional
    @Permission("assessment.deliberate")
    public void write(CandidacyId id, long revision, DeliberationDraft draft) {
        var standing = held(id);
        standings.requireToDecide(standing);
        standings.requirePresident(standing);
        var debate = standing.debate();
        if (debate.revision() != revision) throw Refusal.conflict("assessment.draftMoved");
        requireValid(standing, draft);
        debate.write(draft, clock.instant());
        debates.save(debate);
        events.publishEvent(new DeliberationWritten(id));
    }

    /**
     * The member who acts votes on the result of one block, in the place of an earlier vote; only who sat through the
     * hearing, and until the president closes the vote.
     *
     * @param on the result voted on; refused when it is no longer the one that the levels give
     */
    @Transactional
    @Permission("assessment.vote")
    public void vote(CandidacyId id, BlockId block, BlockResult on, Vote vote) {
        var standing = held(id);
        standings.requireHeard(standing);
        var voter = actors.person();
        if (!standing.panel().voters().contains(voter)) throw Refusal.forbidden("assessment.didNotSit");
        standings.requireToDecide(standing);
        if (standing.showOfHands()) throw Refusal.conflict("assessment.showOfHands");
        standings.requireStudied(standing, Set.of(voter));
        var proposal = standing.proposal(block);
        if (standing.debate().isClosed(block)) throw Refusal.conflict("assessment.voteClosed");
        if (proposal.result() == BlockResult.DELIBERATE) throw Refusal.conflict("assessment.nothingToVoteOn");
        if (proposal.result() != on) throw Refusal.conflict("assessment.resultChanged", proposal.code());
        var assessment = standing.assessment();
        ballots.save(new Ballot(assessment.id(), block, voter, on, vote, clock.instant()));
        events.publishEvent(new AssessmentEvent.VoteCast(id, assessment.round(), voter, block));
    }

    /** Ends the vote on one block, when everybody present has voted, the result is carried and a refusal is reasoned. */
    @Transactional
    @Permission("assessment.deliberate")
    public void closeVote(CandidacyId id, BlockId block) {
        var standing = held(id);
        standings.requireToDecide(standing);
        standings.requirePresident(standing);
        standings.requireStudied(standing, standing.panel().voters());
        standings.requireToStand(standing, standing.proposal(block));
        var debate = standing.debate();
        debate.close(block);
        debates.save(debate);
        events.publishEvent(
                new AssessmentEvent.VoteClosed(id, standing.assessment().round(), block));
    }

    /** The jury comes back to a block before the minutes are written; the votes stand until they are changed. */
    @Transactional
    @Permission("assessment.deliberate")
    public void reopenVote(CandidacyId id, BlockId block) {
        var standing = held(id);
        standings.requireToDecide(standing);
        standings.requirePresident(standing);
        var debate = standing.debate();
        debate.reopen(standing.proposal(block).id());
        debates.save(debate);
        events.publishEvent(
                new AssessmentEvent.VoteReopened(id, standing.assessment().round(), block));
    }

    private Standing held(CandidacyId id) {
        return standings.of(proceedings.hold(id));
    }

    private static DebateSheet.Block block(Standing standing, BlockProposal proposal, PersonId reader) {
        var votes = standing.votes(proposal);
        boolean closed = standing.debate().isClosed(proposal.id());
        return new DebateSheet.Block(
                proposal,
                closed,
                votes.keySet(),
                votes.get(reader),
                closed ? standing.count(proposal) : null,
                standing.objections(proposal),
                standing.unreasoned(proposal));
    }

    private static void requireValid(Standing standing, DeliberationDraft draft) {
        DeliberationPolicy.settled(standing.blocks(), draft.amendments());
        var competencies = Targets.competencies(standing.blocks()).toList();
        for (var discussion : draft.discussions()) {
            if (!competencies.contains(discussion.competency())) {
                throw Refusal.invalid("discussions", "assessment.notTargeted");
            }
            requireShort("discussions", discussion.text());
        }
        for (var block : draft.blocks()) {
            standing.proposal(block.block());
            for (var reason : block.reasons()) {
                if (!competencies.contains(reason.competency())) {
                    throw Refusal.invalid("reasons", "assessment.notTargeted");
                }
                for (var text : List.of(reason.text(), reason.prescription(), reason.concerns())) {
                    requireShort("reasons", text);
                }
            }
        }
        draft.amendments().forEach(amendment -> requireShort("amendments", amendment.reason()));
        requireShort("notes", draft.notes());
        var condition = draft.condition();
        if (condition != null) requireShort("condition", condition.text());
        // What was voted on depends on the condition too: it changes only while every vote is open.
        boolean voted =
                standing.blocks().stream().anyMatch(b -> standing.debate().isClosed(b.id()));
        if (voted && !Objects.equals(condition, standing.debate().draft().condition())) {
            throw Refusal.conflict("assessment.conditionVoted");
        }
        for (var block : standing.blocks()) {
            if (!standing.debate().isClosed(block.id())) continue;
            var own = Targets.competencies(List.of(block)).toList();
            var written = standing.debate().draft();
            boolean same = written.of(block.id()).equals(draft.of(block.id()))
                    && written.amendments().stream()
                            .filter(a -> own.contains(a.competency()))
                            .toList()
                            .equals(draft.amendments().stream()
                                    .filter(a -> own.contains(a.competency()))
                                    .toList());
            if (!same) throw Refusal.conflict("assessment.blockClosed", block.code());
        }
    }

    private static void requireShort(String field, String text) {
        if (text.length() > LONGEST) throw Refusal.invalid(field, "assessment.textTooLong", LONGEST);
    }
}
