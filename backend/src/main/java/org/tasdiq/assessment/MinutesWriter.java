package org.tasdiq.assessment;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.jury.Acts;
import org.tasdiq.jury.Attendance;
import org.tasdiq.jury.HearingSheet;
import org.tasdiq.jury.JurySheet;
import org.tasdiq.jury.Panel;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.Referentials;

/** Writes the minutes of a deliberation. */
@Component
class MinutesWriter {
    /** Nobody learns how the others vote before the vote is closed. */
    private static final Votes NOT_TOLD = new Votes(0, 0, 0, false);

    private static final List<String> PARAMETERS = List.of(
            "jury.consolidation",
            "jury.quorum",
            "jury.showOfHands",
            "jury.studyRequired",
            "jury.tieBreak",
            "jury.votesNamed");

    private final Referentials referentials;
    private final UnadoptedMinutesRepository unadopted;
    private final Acts acts;
    private final Deadlines deadlines;
    private final Actors actors;

    MinutesWriter(
            Referentials referentials,
            UnadoptedMinutesRepository unadopted,
            Acts acts,
            Deadlines deadlines,
            Actors actors) {
        this.referentials = referentials;
        this.unadopted = unadopted;
        this.acts = acts;
        this.deadlines = deadlines;
        this.actors = actors;
    }

    /** Also while the jury still deliberates: then as it would be written now. */
    Minutes write(Standing standing, JurySheet jury, Instant now) {
        var file = standing.file();
        var certification = referentials.sheet(file.certification());
        var session = jury.session();
        var hearing = jury.lastHearing();
        if (session == null || hearing.isEmpty()) throw Refusal.conflict("assessment.notHeard");
        return new Minutes(
                number(standing, jury),
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
                members(jury, hearing.get(), standing.panel()),
                standing.blocks().stream()
                        .flatMap(block -> competencies(standing, block))
                        .toList(),
                standing.blocks().stream().map(block -> block(standing, block)).toList(),
                standing.voting(),
                rules(file, jury.round()),
                standing.debate().draft().notes().strip(),
                standing.overview().alpha(),
                standing.overview().agreement(),
                standing.debate().draft().condition());
    }

    /** Minutes that were not adopted keep their number; those that follow say how many came before. */
    private String number(Standing standing, JurySheet jury) {
        var number = "PV-" + standing.file().reference() + "-" + jury.round();
        int earlier = unadopted.countByAssessmentId(standing.assessment().id());
        return earlier == 0 ? number : number + "-" + (earlier + 1);
    }

    private Minutes.Rules rules(CandidacySheet file, int round) {
        var composition = actors.asSystem(() -> acts.checks(file.id())).stream()
                .filter(check -> check.round() == round)
                .findFirst()
                .map(check -> new Minutes.Check(
                        check.verdict().table(),
                        check.verdict().version(),
                        check.verdict().key(),
                        check.at()))
                .orElse(null);
        var versions = new TreeMap<String, Integer>();
        actors.asSystem(() -> deadlines.of(file.id())).forEach(d -> versions.put(d.rule(), d.ruleVersion()));
        var parameters = new TreeMap<String, String>();
        PARAMETERS.forEach(name -> parameters.put(name, deadlines.parameter(file.regime(), name)));
        return new Minutes.Rules(composition, versions, parameters);
    }

    private static List<Minutes.Member> members(JurySheet jury, HearingSheet hearing, Panel panel) {
        var attendance = hearing.attendance().stream().collect(Collectors.toMap(Attendance::person, a -> a));
        return jury.seats().stream()
                .filter(s -> jury.members().contains(s.person()))
                .map(s -> member(s, panel.voters().contains(s.person()), attendance.get(s.person())))
                .toList();
    }

    private static Minutes.Member member(SeatSheet seat, boolean voted, @Nullable Attendance came) {
        return new Minutes.Member(
                seat.person(),
                seat.name(),
                seat.quality(),
                seat.presides(),
                voted,
                came == null ? null : came.presence(),
                came == null ? null : came.arrived(),
                came == null ? null : came.left());
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
                proposal.source(),
                proposal.ruleVersion(),
                told && standing.voting() == Voting.NAMED
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
