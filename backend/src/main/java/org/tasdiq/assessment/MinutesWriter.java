package org.tasdiq.assessment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.Panel;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.Referentials;

/** Writes the minutes of a deliberation. */
@Component
class MinutesWriter {
    /** Nobody learns how the others vote before the vote is closed. */
    private static final Votes NOT_TOLD = new Votes(0, 0, 0, false);

    private final Referentials referentials;

    MinutesWriter(Referentials referentials) {
        this.referentials = referentials;
    }

    /** Also while the jury still deliberates: then as it would be written now. */
    Minutes write(Standing standing, JurySheet jury, Instant now) {
        var file = standing.file();
        var certification = referentials.sheet(file.certification());
        var session = jury.session();
        var hearing = jury.lastHearing();
        if (session == null || hearing.isEmpty()) throw Refusal.conflict("assessment.notHeard");
        return new Minutes(
                "PV-" + file.reference() + "-" + jury.round(),
                file.id(),
                file.reference(),
                jury.round(),
                file.candidateName(),
                file.regime(),
                certification.id().value(),
                certification.code(),
                certification.version(),
                certification.title(),
                file.wholeCertification(),
                session.date(),
                session.start(),
                session.place(),
                hearing.get().minutes(),
                now,
                members(jury, standing.panel()),
                standing.blocks().stream()
                        .flatMap(block -> competencies(standing, block))
                        .toList(),
                standing.blocks().stream().map(block -> block(standing, block)).toList(),
                standing.debate().draft().notes().strip(),
                standing.overview().alpha(),
                standing.overview().agreement());
    }

    private static List<Minutes.Member> members(JurySheet jury, Panel panel) {
        return jury.seats().stream()
                .filter(s -> jury.members().contains(s.person()))
                .map(s -> new Minutes.Member(
                        s.person(),
                        s.name(),
                        s.quality(),
                        s.presides(),
                        panel.voters().contains(s.person())))
                .toList();
    }

    private static Stream<Minutes.Competency> competencies(Standing standing, BlockSheet block) {
        var medians = DivergenceMap.medians(standing.overview().competencies());
        var levels = standing.proposal(block.id()).settled();
        var draft = standing.debate().draft();
        var amendments = draft.amendments().stream()
                .collect(Collectors.toMap(FinalMark::competency, m -> m.reason().strip()));
        var discussions = draft.discussions().stream()
                .collect(Collectors.toMap(
                        DeliberationDraft.Discussion::competency, d -> d.text().strip(), (a, b) -> b));
        return block.competencies().stream()
                .map(c -> new Minutes.Competency(
                        c.id(),
                        block.id(),
                        c.code(),
                        c.title(),
                        c.critical(),
                        medians.get(c.id()),
                        levels.getOrDefault(c.id(), 0),
                        amendments.getOrDefault(c.id(), ""),
                        discussions.getOrDefault(c.id(), "")));
    }

    private static Minutes.Block block(Standing standing, BlockSheet block) {
        var proposal = standing.proposal(block.id());
        var ruling = standing.ruling(proposal);
        boolean told = standing.debate().isClosed(block.id());
        return new Minutes.Block(
                block.id(),
                block.code(),
                block.title(),
                block.ects(),
                ruling.result(),
                ruling.reasons(),
                prescription(block, ruling),
                told ? ruling.votes() : NOT_TOLD,
                proposal.because(),
                proposal.rule(),
                proposal.ruleVersion(),
                told && standing.votesNamed() && !standing.showOfHands()
                        ? standing.votes(proposal).entrySet().stream()
                                .map(vote -> new Minutes.Ballot(vote.getKey(), vote.getValue()))
                                .toList()
                        : List.of());
    }

    /** Of all its competencies, each with its code. */
    private static String prescription(BlockSheet block, BlockRuling ruling) {
        return block.competencies().stream()
                .flatMap(c -> ruling.reasons().stream()
                        .filter(r -> r.competency().equals(c.id())
                                && !r.prescription().isBlank())
                        .map(r -> c.code() + " : " + r.prescription()))
                .collect(Collectors.joining("\n"));
    }
}
