package org.tasdiq.catalogue;

import java.util.List;

/**
 * The answer of the decision table about one vote.
 *
 * @param quorum how many members had to be present
 * @param quorumMet whether the council could vote at all
 * @param adopted never without the quorum
 * @param reasons why it is not adopted: text keys {@code catalogue.vote.reason.<reason>}
 * @param table the decision as the engine names it
 * @param version of the table, as the engine evaluated it
 */
public record VoteVerdict(
        int quorum, boolean quorumMet, boolean adopted, List<String> reasons, String table, int version) {}
