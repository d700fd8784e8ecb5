package org.tasdiq.catalogue;

/** The decision table {@code council-vote}: the same table answers the screen and the process. */
public interface CouncilVoteTable {
    VoteVerdict decide(CouncilVote vote);
}
