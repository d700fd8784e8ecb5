package org.tasdiq.referential;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.referential.CertificationDraft.BlockDraft;
import org.tasdiq.referential.CertificationDraft.CompetencyDraft;
import org.tasdiq.referential.Difference.Aspect;
import org.tasdiq.referential.Difference.Change;
import org.tasdiq.referential.Difference.Kind;
import org.tasdiq.referential.Difference.Part;

/** What is not the same in two versions of a certification; its parts are known again by their codes. */
public final class Comparison {
    /** A part with where it stands: in which parent, and as which of its children. */
    private record Placed<T>(T part, String parent, int number) {
        String place() {
            return parent.isEmpty() ? String.valueOf(number) : parent + " · " + number;
        }
    }

    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    public static List<Difference> between(CertificationDraft before, CertificationDraft after) {
        var comparison = new Comparison();
        comparison.whole(before, after);
        comparison.parts(Part.BLOCK, blocks(before), blocks(after), BlockDraft::title, Comparison::block);
        comparison.parts(
                Part.COMPETENCY,
                competencies(before),
                competencies(after),
                CompetencyDraft::title,
                Comparison::competency);
        comparison.parts(
                Part.SUBCOMPETENCY,
                subCompetencies(before),
                subCompetencies(after),
                SubCompetency::title,
                Comparison::subCompetency);
        return List.copyOf(comparison.differences);
    }

    private interface Titled<T> {
        Localized of(T part);
    }

    private interface Compared<T> {
        void into(List<Change> changes, T before, T after);
    }

    private void whole(CertificationDraft before, CertificationDraft after) {
        var changes = new ArrayList<Change>();
        text(changes, Aspect.TITLE, before.title(), after.title());
        value(changes, Aspect.LEVEL, before.level(), after.level());
        value(changes, Aspect.ECTS, before.ects(), after.ects());
        value(changes, Aspect.CONSOLIDATION, before.consolidation(), after.consolidation());
        if (!changes.isEmpty())
            differences.add(new Difference(
                    Part.CERTIFICATION, after.code(), Kind.CHANGED, after.title(), List.copyOf(changes)));
    }

    private <T> void parts(
            Part kind, Map<String, Placed<T>> before, Map<String, Placed<T>> after, Titled<T> title, Compared<T> each) {
        var moved = moved(before, after);
        after.forEach((code, placed) -> {
            var was = before.get(code);
            if (was == null) {
                differences.add(new Difference(kind, code, Kind.ADDED, title.of(placed.part()), List.of()));
                return;
            }
            var changes = new ArrayList<Change>();
            if (moved.contains(code)) value(changes, Aspect.PLACE, was.place(), placed.place());
            each.into(changes, was.part(), placed.part());
            if (!changes.isEmpty())
                differences.add(
                        new Difference(kind, code, Kind.CHANGED, title.of(placed.part()), List.copyOf(changes)));
        });
        before.forEach((code, placed) -> {
            if (!after.containsKey(code))
                differences.add(new Difference(kind, code, Kind.REMOVED, title.of(placed.part()), List.of()));
        });
    }

    private static void block(List<Change> changes, BlockDraft before, BlockDraft after) {
        text(changes, Aspect.TITLE, before.title(), after.title());
        value(changes, Aspect.ECTS, before.ects(), after.ects());
    }

    private static void competency(List<Change> changes, CompetencyDraft before, CompetencyDraft after) {
        text(changes, Aspect.TITLE, before.title(), after.title());
        text(changes, Aspect.CRITERION, before.criterion(), after.criterion());
        value(changes, Aspect.CRITICAL, before.critical(), after.critical());
        var levels = List.of(Aspect.LEVEL_0, Aspect.LEVEL_1, Aspect.LEVEL_2, Aspect.LEVEL_3);
        for (int level = 0; level < levels.size(); level++)
            text(changes, levels.get(level), words(before, level), words(after, level));
        value(changes, Aspect.ESCO, labels(before), labels(after));
    }

    private static void subCompetency(List<Change> changes, SubCompetency before, SubCompetency after) {
        text(changes, Aspect.TITLE, before.title(), after.title());
        text(changes, Aspect.SKILLS, skills(before), skills(after));
        text(changes, Aspect.SKILL_CRITERIA, criteria(before), criteria(after));
    }

    private static Localized words(CompetencyDraft competency, int level) {
        return level < competency.levels().size() ? competency.levels().get(level) : CertificationDraft.NOTHING;
    }

    private static String labels(CompetencyDraft competency) {
        return competency.escoLinks().stream()
                .map(link ->
                        link.label().en().isEmpty() ? link.uri() : link.label().en())
                .collect(Collectors.joining(" · "));
    }

    private static Localized skills(SubCompetency part) {
        return Localized.of(language ->
                part.skills().stream().map(skill -> skill.title().in(language)).collect(Collectors.joining(" · ")));
    }

    /** Each criterion after the skill it is of. */
    private static Localized criteria(SubCompetency part) {
        return Localized.of(language -> part.skills().stream()
                .filter(skill -> skill.criterion() != null)
                .map(skill ->
                        skill.title().in(language) + " – " + skill.observed().in(language))
                .collect(Collectors.joining(" · ")));
    }

    private static void text(List<Change> changes, Aspect aspect, Localized before, Localized after) {
        for (var language : Texts.LOCALES)
            if (!before.in(language).equals(after.in(language)))
                changes.add(new Change(aspect, language.getLanguage(), before.in(language), after.in(language)));
    }

    private static void value(List<Change> changes, Aspect aspect, Object before, Object after) {
        if (!before.equals(after)) changes.add(new Change(aspect, "", before.toString(), after.toString()));
    }

    /** Those in another parent, and the fewest whose moves explain the new order among those that stayed in theirs. */
    private static <T> Set<String> moved(Map<String, Placed<T>> before, Map<String, Placed<T>> after) {
        var moved = new HashSet<String>();
        var stayed = new LinkedHashMap<String, List<String>>();
        after.forEach((code, placed) -> {
            var was = before.get(code);
            if (was == null) return;
            if (was.parent().equals(placed.parent()))
                stayed.computeIfAbsent(placed.parent(), parent -> new ArrayList<>())
                        .add(code);
            else moved.add(code);
        });
        for (var siblings : stayed.values()) {
            var kept = risingRun(
                    siblings.stream().map(code -> number(before.get(code))).toList());
            for (int i = 0; i < siblings.size(); i++) if (!kept.contains(i)) moved.add(siblings.get(i));
        }
        return moved;
    }

    private static int number(@Nullable Placed<?> placed) {
        return placed == null ? 0 : placed.number();
    }

    /** The places of a longest run of rising numbers. */
    private static Set<Integer> risingRun(List<Integer> numbers) {
        var best = new ArrayList<Set<Integer>>();
        Set<Integer> longest = Set.of();
        for (int i = 0; i < numbers.size(); i++) {
            Set<Integer> run = new HashSet<>();
            for (int j = 0; j < i; j++)
                if (numbers.get(j) < numbers.get(i) && best.get(j).size() > run.size())
                    run = new HashSet<>(best.get(j));
            run.add(i);
            best.add(run);
            if (run.size() > longest.size()) longest = run;
        }
        return longest;
    }

    private static Map<String, Placed<BlockDraft>> blocks(CertificationDraft draft) {
        var blocks = new LinkedHashMap<String, Placed<BlockDraft>>();
        draft.blocks().forEach(block -> blocks.put(block.code(), new Placed<>(block, "", blocks.size() + 1)));
        return blocks;
    }

    private static Map<String, Placed<CompetencyDraft>> competencies(CertificationDraft draft) {
        var all = new LinkedHashMap<String, Placed<CompetencyDraft>>();
        for (var block : draft.blocks())
            numbered(
                    block.competencies(),
                    (competency, number) -> all.put(competency.code(), new Placed<>(competency, block.code(), number)));
        return all;
    }

    private static Map<String, Placed<SubCompetency>> subCompetencies(CertificationDraft draft) {
        var all = new LinkedHashMap<String, Placed<SubCompetency>>();
        for (var block : draft.blocks())
            for (var competency : block.competencies())
                numbered(
                        competency.subCompetencies(),
                        (part, number) -> all.put(
                                competency.code() + " / " + part.code(),
                                new Placed<>(part, competency.code(), number)));
        return all;
    }

    private static <T> void numbered(List<T> parts, BiConsumer<T, Integer> each) {
        for (int i = 0; i < parts.size(); i++) each.accept(parts.get(i), i + 1);
    }
}
