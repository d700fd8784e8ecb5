package org.tasdiq.assessment;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Juries;
import org.tasdiq.referential.BlockId;

/** What the jury makes of the marks, and the minutes that keep it. */
@Service
public class Deliberations {
    private final Adoption adoption;
    private final PaperRepository papers;
    private final Proceedings proceedings;
    private final DivergenceMap divergence;
    private final MinutesWriter writer;
    private final Targets targets;
    private final Juries juries;
    private final Standings standings;
    private final Candidacies candidacies;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliberations(
            Adoption adoption,
            PaperRepository papers,
            Proceedings proceedings,
            DivergenceMap divergence,
            MinutesWriter writer,
            Targets targets,
            Juries juries,
            Standings standings,
            Candidacies candidacies,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.adoption = adoption;
        this.papers = papers;
        this.proceedings = proceedings;
        this.divergence = divergence;
        this.writer = writer;
        this.targets = targets;
        this.juries = juries;
        this.standings = standings;
        this.candidacies = candidacies;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The marks of all side by side, and what they propose; refused to everybody until the last required sheet is sealed. */
    @Transactional(readOnly = true)
    @Permission("assessment.readScores")
    public Overview overview(CandidacyId id) {
        var assessment = current(id);
        if (!assessment.isOpen()) throw Refusal.conflict("assessment.marksSealed");
        var file = candidacies.sheet(id);
        return divergence.proposed(assessment, file, targets.of(file));
    }

    /**
     * Writes down what the jury decided, once, when the vote on every block is closed. The minutes are frozen with it; of
     * who voted how nothing else remains.
     *
     * @param revision of the draft that was read; refused when another has been written since
     */
    @Transactional
    @Permission("assessment.deliberate")
    public void deliberate(CandidacyId id, long revision) {
        var assessment = proceedings.hold(id);
        assessment.requireToDeliberate();
        var standing = standings.of(assessment);
        standings.requireToDecide(standing);
        standings.requirePresident(standing);
        if (standing.debate().revision() != revision) throw Refusal.conflict("assessment.draftMoved");
        for (var proposal : standing.proposals()) {
            if (!standing.debate().isClosed(proposal.id())) {
                throw Refusal.conflict("assessment.voteOpen", proposal.code());
            }
            standings.requireToStand(standing, proposal);
        }
        standings.requireStudied(standing, standing.panel().voters());
        var now = clock.instant();
        var minutes = writer.write(standing, juries.sheet(id), now);
        requireCondition(minutes);
        assessment.deliberate(FrozenMinutes.of(minutes), now);
        proceedings.forgetVotes(assessment);
        var granted = Set.copyOf(minutes.granted());
        events.publishEvent(new AssessmentEvent.Deliberated(
                id, assessment.round(), actors.person(), granted, refused(minutes, granted)));
    }

    /** The minutes of the present round, frozen at the deliberation. */
    @Transactional(readOnly = true)
    @Permission("assessment.readMinutes")
    public MinutesSheet minutes(CandidacyId id) {
        var assessment = current(id);
        var frozen = assessment.minutes();
        return new MinutesSheet(
                frozen.read(),
                frozen.sha256(),
                adoption.answers(assessment),
                List.copyOf(adoption.missing(assessment)),
                assessment.status() == AssessmentStatus.SIGNED,
                adoption.isLost(assessment),
                null,
                papers.sheets(assessment.id()));
    }

    /**
     * Whom the minutes wait for: members who have neither signed nor refused to, and the president once so many refused
     * that only a new deliberation helps; empty before the deliberation.
     */
    @Transactional(readOnly = true)
    @Permission("assessment.readProgress")
    public Set<PersonId> awaited(CandidacyId id) {
        return proceedings
                .current(id)
                .filter(Assessment::isDeliberated)
                .map(assessment -> {
                    var awaited = new HashSet<>(adoption.missing(assessment));
                    if (adoption.isLost(assessment)) {
                        assessment
                                .minutes()
                                .read()
                                .president()
                                .filter(adoption.seated(assessment)::contains)
                                .ifPresent(awaited::add);
                    }
                    return Set.copyOf(awaited);
                })
                .orElse(Set.of());
    }

    /** Where the assessment of the present round stands; empty before its jury is convened. */
    @Transactional(readOnly = true)
    @Permission("assessment.readProgress")
    public java.util.Optional<AssessmentStatus> status(CandidacyId id) {
        return proceedings.current(id).map(Assessment::status);
    }

    /** A condition is said, ends after the deliberation, and something depends on it. */
    private static void requireCondition(Minutes minutes) {
        var condition = minutes.condition();
        if (condition == null) return;
        if (condition.text().isBlank()) throw Refusal.invalid("condition", "required");
        if (!condition.until().isAfter(minutes.sessionOn())) throw Refusal.invalid("until", "assessment.conditionPast");
        if (minutes.granted().isEmpty()) throw Refusal.invalid("condition", "assessment.conditionOnNothing");
    }

    private Assessment current(CandidacyId id) {
        return proceedings.current(id).orElseThrow(() -> Refusal.conflict("assessment.notOpen"));
    }

    private static Set<BlockId> refused(Minutes minutes, Set<BlockId> granted) {
        return minutes.blocks().stream()
                .map(Minutes.Block::id)
                .filter(b -> !granted.contains(b))
                .collect(Collectors.toUnmodifiableSet());
    }
}
