package org.tasdiq.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.CompetencySheet;

/** Lays the sealed marks of all required jurors side by side. Read it only when the marks are open. */
@Component
class DivergenceMap {
    private final ScorecardRepository scorecards;
    private final Marks marks;
    private final Consolidation consolidation;

    DivergenceMap(ScorecardRepository scorecards, Marks marks, Consolidation consolidation) {
        this.scorecards = scorecards;
        this.marks = marks;
        this.consolidation = consolidation;
    }

    /** With what the table of results makes of the marks. */
    Overview proposed(Assessment assessment, CandidacySheet file, List<BlockSheet> blocks) {
        var laid = of(assessment, blocks);
        return new Overview(
                laid.jurors(),
                laid.competencies(),
                consolidation.propose(file, blocks, laid.competencies(), Map.of()),
                laid.alpha(),
                laid.agreement());
    }

    /** The marks and their figures; no block is proposed. */
    Overview of(Assessment assessment, List<BlockSheet> blocks) {
        var jurors = new LinkedHashMap<PersonId, String>();
        var given = new HashMap<CompetencyId, Map<PersonId, Mark>>();
        var cards = scorecards.findByAssessmentIdAndRequiredTrueOrderByJurorName(assessment.id());
        var byCard = marks.on(cards);
        for (var card : cards) {
            jurors.put(card.juror(), card.jurorName());
            for (var mark : byCard.getOrDefault(card.id(), List.of())) {
                given.computeIfAbsent(mark.competency(), c -> new HashMap<>()).put(card.juror(), mark);
            }
        }
        return figures(jurors, lay(blocks, given), List.of());
    }

    /** The most disputed first. */
    static List<CompetencyOverview> lay(List<BlockSheet> blocks, Map<CompetencyId, Map<PersonId, Mark>> marks) {
        var lines = new ArrayList<CompetencyOverview>();
        for (var block : blocks) {
            for (var competency : block.competencies()) {
                lines.add(line(block, competency, marks.getOrDefault(competency.id(), Map.of())));
            }
        }
        lines.sort(Comparator.comparingInt(CompetencyOverview::spread).reversed());
        return List.copyOf(lines);
    }

    static Overview figures(
            Map<PersonId, String> jurors, List<CompetencyOverview> lines, List<BlockProposal> proposals) {
        var units = lines.stream().map(l -> levels(l.marks())).toList();
        return new Overview(
                jurors,
                lines,
                proposals,
                orNull(Agreement.alpha(Agreement.Metric.ORDINAL, units)),
                orNull(Agreement.percentage(units)));
    }

    static Map<CompetencyId, Double> medians(List<CompetencyOverview> lines) {
        var medians = new HashMap<CompetencyId, Double>();
        for (var line : lines) {
            var median = line.median();
            if (median != null) medians.put(line.id(), median);
        }
        return medians;
    }

    private static CompetencyOverview line(BlockSheet block, CompetencySheet competency, Map<PersonId, Mark> marks) {
        var levels = levels(marks);
        int spread = levels.isEmpty() ? 0 : java.util.Collections.max(levels) - java.util.Collections.min(levels);
        return new CompetencyOverview(
                competency.id(),
                block.id(),
                competency.code(),
                competency.title(),
                competency.critical(),
                Map.copyOf(marks),
                orNull(median(levels)),
                spread);
    }

    static OptionalDouble median(List<Integer> levels) {
        if (levels.isEmpty()) return OptionalDouble.empty();
        var sorted = levels.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0);
    }

    private static List<Integer> levels(Map<PersonId, Mark> marks) {
        return marks.values().stream().map(Mark::level).filter(Objects::nonNull).toList();
    }

    private static @Nullable Double orNull(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}
