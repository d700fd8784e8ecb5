package org.tasdiq.assessment;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.HearingSheet;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.Sessions;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;

/** Takes the standing of a deliberation, and says who may act in it. */
@Component
class Standings {
    private final DebateRepository debates;
    private final BallotRepository ballots;
    private final DivergenceMap divergence;
    private final Consolidation consolidation;
    private final StudyGaps studies;
    private final Targets targets;
    private final Juries juries;
    private final Sessions sessions;
    private final Candidacies candidacies;
    private final Evidences evidences;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Clock clock;

    Standings(
            DebateRepository debates,
            BallotRepository ballots,
            DivergenceMap divergence,
            Consolidation consolidation,
            StudyGaps studies,
            Targets targets,
            Juries juries,
            Sessions sessions,
            Candidacies candidacies,
            Evidences evidences,
            Deadlines deadlines,
            Actors actors,
            Clock clock) {
        this.debates = debates;
        this.ballots = ballots;
        this.divergence = divergence;
        this.consolidation = consolidation;
        this.studies = studies;
        this.targets = targets;
        this.juries = juries;
        this.sessions = sessions;
        this.candidacies = candidacies;
        this.evidences = evidences;
        this.deadlines = deadlines;
        this.actors = actors;
        this.clock = clock;
    }

    Standing of(Assessment assessment) {
        if (!assessment.isOpen()) throw Refusal.conflict("assessment.marksSealed");
        var id = assessment.file();
        var file = candidacies.sheet(id);
        var blocks = targets.of(file);
        var overview = divergence.proposed(assessment, file, blocks);
        var debate = debate(assessment);
        var settled = DeliberationPolicy.settled(blocks, debate.draft().amendments());
        return new Standing(
                assessment,
                file,
                blocks,
                overview,
                debate,
                settled.isEmpty()
                        ? overview.blocks()
                        : consolidation.propose(file, blocks, overview.competencies(), settled),
                sessions.panel(id),
                ballots.findByAssessmentId(assessment.id()),
                evidences.list(id).stream().collect(Collectors.toMap(EvidenceSheet::id, EvidenceSheet::title)),
                Voting.of(
                        deadlines.flag(file.regime(), "jury.showOfHands"),
                        deadlines.flag(file.regime(), "jury.votesNamed")));
    }

    Debate debate(Assessment assessment) {
        return debates.findById(assessment.id()).orElseGet(() -> new Debate(assessment.id(), clock.instant()));
    }

    /** Nobody decides before the candidate was heard, or without quorum. */
    void requireToDecide(Standing standing) {
        requireHeard(standing);
        if (!standing.panel().mayDecide()) throw Refusal.conflict("jury.noQuorum");
    }

    void requireHeard(Standing standing) {
        standing.assessment().requireToDeliberate();
        var jury = juries.sheet(standing.file().id());
        var hearing = jury.lastHearing().map(HearingSheet::result);
        if (jury.isHeardAgain() || hearing.orElse(HearingResult.POSTPONED) != HearingResult.HEARD) {
            throw Refusal.conflict("assessment.notHeard");
        }
    }

    /** What a block needs before its vote is closed, and again before the minutes are written. */
    void requireToStand(Standing standing, BlockProposal proposal) {
        standing.policy()
                .check(standing.ruling(proposal), standing.debate().draft().amendments());
        standing.objections().stream().filter(o -> !o.isWarning()).findFirst().ifPresent(objection -> {
            throw Refusal.invalid("condition", "assessment.foreignCondition", objection.words());
        });
        standing.objections(proposal).stream()
                .filter(o -> !o.isWarning())
                .findFirst()
                .ifPresent(objection -> {
                    var field = objection.place() == Objection.Place.AMENDMENT ? "amendments" : "reasons";
                    throw objection.kind() == Objection.Kind.FOREIGN
                            ? Refusal.invalid(field, "assessment.foreignGround", proposal.code(), objection.words())
                            : Refusal.invalid(field, "assessment.untiedReason", proposal.code());
                });
    }

    /** Nobody votes who has not studied the file (TA Bordeaux, 28 May 2025, n° 2304482), and nothing is closed on such a vote. */
    void requireStudied(Standing standing, Set<PersonId> voters) {
        var id = standing.file().id();
        studies.requireStudied(id, juries.sheet(id), voters);
    }

    void requirePresident(Standing standing) {
        if (!actors.person().equals(standing.panel().president())) {
            throw Refusal.forbidden("assessment.presidentOnly");
        }
    }
}
