package org.tasdiq.catalogue;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Counts a vote as the decision table does, where there is no engine to ask. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
class CountedVotes implements CouncilVoteTable {
    @Override
    public VoteVerdict decide(CouncilVote vote) {
        var count = vote.count();
        int quorum = (int) Math.ceil(count.members() * vote.asked().quorumShare());
        boolean met = count.present() >= quorum;
        boolean more = vote.asked().majority() == CouncilNorms.Majority.VOTES_CAST
                ? count.inFavour() > count.against()
                : count.inFavour() * 2 > count.present();
        var reasons = met ? more ? List.<String>of() : List.of("noMajority") : List.of("noQuorum");
        return new VoteVerdict(quorum, met, met && more, reasons, "counted", 1);
    }
}
