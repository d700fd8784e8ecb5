package org.tasdiq.catalogue;

/**
 * A vote of the council as its minutes count it. The members who are present vote for or against, abstain, hand in a blank
 * paper, or take no part in the vote.
 *
 * @param members of the council
 */
public record VoteCount(
        int members, int present, int inFavour, int against, int abstentions, int blank, int notVoting) {
    /** What became of those who were present. */
    public int accounted() {
        return inFavour + against + abstentions + blank + notVoting;
    }
}
