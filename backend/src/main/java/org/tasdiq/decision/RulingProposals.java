package org.tasdiq.decision;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;

/**
 * How members of a board propose to rule on an appeal in a file, or on a request: one proposes with reasons, another confirms or
 * sends back. Part of the caller's transaction, which holds the appeal.
 */
@Component
public class RulingProposals {
    private final ProposedRulingRepository rulings;
    private final People people;
    private final Actors actors;
    private final Clock clock;

    RulingProposals(ProposedRulingRepository rulings, People people, Actors actors, Clock clock) {
        this.rulings = rulings;
        this.people = people;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Proposes for the member who acts; one proposal waits at a time.
     *
     * @return its number among the proposals on that case, from 1
     */
    public int propose(CaseId file, int round, AppealRuling ruling, String reasons) {
        if (pending(file, round).isPresent()) throw Refusal.conflict("decision.rulingProposed");
        rulings.save(new ProposedRuling(file, round, ruling, reasons, actors.person(), clock.instant()));
        return count(file);
    }

    /** Confirms what waits; never by whoever proposed it. */
    public ProposedRulingSheet confirm(CaseId file, int round) {
        var proposal = waiting(file, round);
        proposal.confirm(actors.person(), clock.instant());
        return sheet(file, proposal);
    }

    /** Sends back what waits and says why; whoever proposed it can take it back so. */
    public ProposedRulingSheet sendBack(CaseId file, int round, String remark) {
        var proposal = waiting(file, round);
        proposal.sendBack(remark, actors.person(), clock.instant());
        return sheet(file, proposal);
    }

    /** The law ruled before a second member did. */
    public void overtake(CaseId file, int round) {
        pending(file, round).ifPresent(proposal -> proposal.overtake(clock.instant()));
    }

    /** How many were made on that case. */
    public int count(CaseId file) {
        return rulings.countByFileId(file.value());
    }

    /** Those on one appeal, the oldest first. */
    public List<ProposedRulingSheet> of(CaseId file, int round) {
        return rulings.findByFileIdAndRoundOrderByProposedAt(file.value(), round).stream()
                .map(proposal -> sheet(file, proposal))
                .toList();
    }

    /** Who ruled on one appeal, first who proposed and then who confirmed; empty unless two members did. */
    public List<RulingAuthor> authors(CaseId file, int round) {
        return rulings.findByFileIdAndRoundAndState(file.value(), round, ProposedRulingState.CONFIRMED).stream()
                .map(ruling -> sheet(file, ruling))
                .flatMap(ruling -> Stream.of(
                        new RulingAuthor(ruling.proposer(), ruling.proposedAt()),
                        new RulingAuthor(
                                name(Objects.requireNonNull(ruling.settledBy())),
                                Objects.requireNonNull(ruling.settledAt()))))
                .toList();
    }

    private ProposedRuling waiting(CaseId file, int round) {
        return pending(file, round).orElseThrow(Refusal.unknown("proposedRuling"));
    }

    private Optional<ProposedRuling> pending(CaseId file, int round) {
        return rulings.findByFileIdAndRoundAndState(file.value(), round, ProposedRulingState.PROPOSED);
    }

    private ProposedRulingSheet sheet(CaseId file, ProposedRuling proposal) {
        return proposal.sheet(file, name(proposal.proposedBy()));
    }

    private String name(PersonId member) {
        return actors.asSystem(() -> people.sheet(member)).name();
    }
}
