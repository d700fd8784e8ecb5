package org.tasdiq.assessment;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
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
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;

/** Every juror, alone, before the session: marks per competency, then the seal. */
@Service
public class Scoring {
    private static final int NOTE = 20_000;
    private static final int CITED = 100;

    private final ScorecardRepository scorecards;
    private final Marks marks;
    private final Proceedings proceedings;
    private final Targets targets;
    private final Juries juries;
    private final Candidacies candidacies;
    private final Evidences evidences;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scoring(
            ScorecardRepository scorecards,
            Marks marks,
            Proceedings proceedings,
            Targets targets,
            Juries juries,
            Candidacies candidacies,
            Evidences evidences,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.scorecards = scorecards;
        this.marks = marks;
        this.proceedings = proceedings;
        this.targets = targets;
        this.juries = juries;
        this.candidacies = candidacies;
        this.evidences = evidences;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The sheet of the juror who asks; nobody gets another's. */
    @Transactional(readOnly = true)
    @Permission("assessment.scorePortfolio")
    public ScoringSheet own(CandidacyId id) {
        var assessment = open(id);
        var card = scorecards
                .findByAssessmentIdAndJurorId(assessment.id(), actors.person().value())
                .orElseThrow(Refusal.unknown("scoringSheet"));
        return new ScoringSheet(card.juror(), targets.of(candidacies.sheet(id)), marks.on(card), card.sealedAt());
    }

    /** Keeps one mark of the juror who acts, in the place of an earlier one. */
    @Transactional
    @Permission("assessment.scorePortfolio")
    public void mark(CandidacyId id, Mark mark) {
        var card = ownCard(open(id));
        card.requireOpen();
        requireValid(id, mark);
        marks.write(card, mark, clock.instant());
    }

    /** Seals the marks of the juror who acts; nobody, the owner included, can change them afterwards. */
    @Transactional
    @Permission("assessment.scorePortfolio")
    public void seal(CandidacyId id) {
        var assessment = proceedings.hold(id);
        var card = ownCard(assessment);
        card.requireOpen();
        requireComplete(id, card);
        card.seal(clock.instant());
        events.publishEvent(new AssessmentEvent.SheetSealed(id, assessment.round(), card.juror()));
        proceedings.openIfAllSealed(assessment);
    }

    /**
     * Opens the marks where nobody is left to seal: the jury was convened again and all its members had sealed before.
     * Call it when the step has opened; otherwise nothing changes.
     */
    @Transactional
    @Permission("assessment.openMarks")
    public void openIfAllSealed(CandidacyId id) {
        proceedings.held(id).ifPresent(proceedings::openIfAllSealed);
    }

    /** Who has marked how much; never what. */
    @Transactional(readOnly = true)
    @Permission("assessment.readProgress")
    public List<ScoringProgress> progress(CandidacyId id) {
        int of = Math.toIntExact(
                Targets.competencies(targets.of(candidacies.sheet(id))).count());
        return required(id).stream()
                .map(card -> new ScoringProgress(
                        card.juror(), card.jurorName(), Math.toIntExact(given(card)), of, card.isSealed()))
                .toList();
    }

    /** The jurors whose seal is still missing. */
    @Transactional(readOnly = true)
    @Permission("assessment.readProgress")
    public Set<PersonId> notSealed(CandidacyId id) {
        return required(id).stream()
                .filter(card -> !card.isSealed())
                .map(Scorecard::juror)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Assessment open(CandidacyId id) {
        return proceedings.current(id).orElseThrow(() -> Refusal.conflict("assessment.notOpen"));
    }

    private List<Scorecard> required(CandidacyId id) {
        return proceedings
                .current(id)
                .map(a -> scorecards.findByAssessmentIdAndRequiredTrueOrderByJurorName(a.id()))
                .orElse(List.of());
    }

    private Scorecard ownCard(Assessment assessment) {
        return scorecards.hold(assessment.id(), actors.person().value()).orElseThrow(Refusal.unknown("scoringSheet"));
    }

    private long given(Scorecard card) {
        return marks.on(card).stream().filter(Mark::isGiven).count();
    }

    private void requireComplete(CandidacyId id, Scorecard card) {
        var given = marks.on(card).stream().filter(Mark::isGiven).collect(Collectors.toMap(Mark::competency, m -> m));
        var targeted = Targets.competencies(targets.of(candidacies.sheet(id))).toList();
        long open = targeted.stream().filter(c -> !given.containsKey(c)).count();
        if (open > 0) throw Refusal.invalid("marks", "assessment.marksMissing", open);
        long unexplained = targeted.stream()
                .map(given::get)
                .filter(Objects::nonNull)
                .filter(Mark::lacksReason)
                .count();
        if (unexplained > 0) throw Refusal.invalid("marks", "assessment.cannotJudgeWhy", unexplained);
    }

    private void requireValid(CandidacyId id, Mark mark) {
        if (Targets.competencies(targets.of(candidacies.sheet(id))).noneMatch(c -> c.equals(mark.competency()))) {
            throw Refusal.invalid("competency", "assessment.notTargeted");
        }
        var level = mark.level();
        if (level != null && (level < 0 || level > 3)) throw Refusal.invalid("level", "assessment.level");
        if (level != null && mark.cannotJudge()) throw Refusal.invalid("level", "assessment.levelOrNot");
        if (mark.note().length() > NOTE) throw Refusal.invalid("note", "assessment.noteTooLong", NOTE);
        if (mark.cited().size() > CITED) throw Refusal.invalid("cited", "assessment.citedTooMany", CITED);
        if (mark.cited().isEmpty()) return;
        var pages = evidences.list(id).stream().collect(Collectors.toMap(EvidenceSheet::id, e -> e));
        for (var citation : mark.cited()) {
            var cited = pages.get(citation.evidence());
            if (cited == null) throw Refusal.invalid("cited", "assessment.notInPortfolio");
            var page = citation.page();
            if (page != null && (page < 1 || page > Objects.requireNonNullElse(cited.pages(), page))) {
                throw Refusal.invalid("cited", "assessment.noSuchPage", page);
            }
        }
    }
}
