package org.tasdiq.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Panel;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;

/**
 * A deliberation at one moment: the marks, what is written, what the table makes of it, and who has voted.
 *
 * @param titles of the items of evidence
 */
record Standing(
        Assessment assessment,
        CandidacySheet file,
        List<BlockSheet> blocks,
        Overview overview,
        Debate debate,
        List<BlockProposal> proposals,
        Panel panel,
        List<Ballot> ballots,
        Map<EvidenceId, String> titles,
        Voting voting) {
    boolean showOfHands() {
        return voting == Voting.SHOW_OF_HANDS;
    }

    BlockProposal proposal(BlockId block) {
        return proposals.stream()
                .filter(p -> p.id().equals(block))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("block", "assessment.notTargeted"));
    }

    /** By voter; a ballot on another result, or of a member who has left since, is none. */
    Map<PersonId, Vote> votes(BlockProposal proposal) {
        return ballots.stream()
                .filter(b -> b.isOn(proposal) && panel.voters().contains(b.voter()))
                .collect(Collectors.toMap(Ballot::voter, Ballot::vote));
    }

    Votes count(BlockProposal proposal) {
        var hands = debate.draft().of(proposal.id()).hands();
        if (showOfHands()) return Objects.requireNonNullElse(hands, new Votes(0, 0, 0, false));
        var votes = votes(proposal);
        return new Votes(
                number(votes, Vote.IN_FAVOUR),
                number(votes, Vote.AGAINST),
                number(votes, Vote.ABSTAIN),
                panel.president() != null && votes.get(panel.president()) == Vote.IN_FAVOUR);
    }

    BlockRuling ruling(BlockProposal proposal) {
        var reasons = proposal.result() == BlockResult.NOT_ACQUIRED
                ? debate.draft().of(proposal.id()).reasons().stream()
                        .filter(r -> !r.text().isBlank() || !r.prescription().isBlank())
                        .toList()
                : List.<Reason>of();
        return new BlockRuling(proposal.id(), proposal.result(), reasons, count(proposal));
    }

    DeliberationPolicy policy() {
        return new DeliberationPolicy(blocks, proposals, panel.voters().size());
    }

    List<Objection> objections(BlockProposal proposal) {
        var competencies = new HashMap<CompetencyId, CompetencySheet>();
        blocks.stream()
                .filter(b -> b.id().equals(proposal.id()))
                .forEach(b -> b.competencies().forEach(c -> competencies.put(c.id(), c)));
        var found = new ArrayList<Objection>();
        for (var reason : ruling(proposal).reasons()) {
            var competency = competencies.get(reason.competency());
            if (competency != null) found.addAll(new ReasonPolicy(competency, cited(competency)).objections(reason));
        }
        for (var amendment : debate.draft().amendments()) {
            var competency = competencies.get(amendment.competency());
            if (competency != null) found.addAll(new ReasonPolicy(competency, List.of()).objections(amendment));
        }
        for (var discussion : debate.draft().discussions()) {
            var competency = competencies.get(discussion.competency());
            if (competency != null) found.addAll(new ReasonPolicy(competency, List.of()).objections(discussion));
        }
        return List.copyOf(found);
    }

    /** Against what is written about the whole file. */
    List<Objection> objections() {
        var competencies =
                blocks.stream().flatMap(b -> b.competencies().stream()).toList();
        var condition = debate.draft().condition();
        return Stream.of(
                        ReasonPolicy.objections(
                                Objection.Place.CONDITION, condition == null ? "" : condition.text(), competencies),
                        ReasonPolicy.objections(
                                Objection.Place.NOTES, debate.draft().notes(), competencies))
                .flatMap(List::stream)
                .toList();
    }

    /** What a refusal still wants a reason and a prescription for; nothing where the block is not refused. */
    List<CompetencyId> unreasoned(BlockProposal proposal) {
        return proposal.result() == BlockResult.NOT_ACQUIRED
                ? DeliberationPolicy.unreasoned(proposal, ruling(proposal).reasons())
                : List.of();
    }

    private List<String> cited(CompetencySheet competency) {
        return overview.competencies().stream()
                .filter(line -> line.id().equals(competency.id()))
                .flatMap(line -> line.marks().values().stream())
                .flatMap(mark -> mark.cited().stream())
                .map(citation -> titles.getOrDefault(citation.evidence(), ""))
                .toList();
    }

    private static int number(Map<PersonId, Vote> votes, Vote which) {
        return (int) votes.values().stream().filter(v -> v == which).count();
    }
}
