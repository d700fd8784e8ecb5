package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A course module on its way to micro-credentials, by the method of the seminar: module, competencies, sub-competencies,
 * skills, criteria, and how it is cut. Written in one language; competencies are known by their titles.
 *
 * @param language an ISO 639 code
 * @param contents what is taught, one a line, as it was pasted
 */
public record ModuleDesign(
        String language,
        String title,
        @Nullable Integer hours,
        @Nullable BigDecimal credits,
        String contents,
        List<Competency> competencies,
        List<Cut> cuts) {
    /** An ability the module leads to, with its sub-competencies. */
    public record Competency(String title, List<Part> parts) {}

    /** @param criterion what must be observed for it to be reached */
    public record Part(String title, List<String> skills, String criterion) {}

    /** A micro-credential that is to come out of the module, with the titles of its competencies. */
    public record Cut(String title, @Nullable Integer hours, List<String> competencies) {}

    public static ModuleDesign empty(String language, String title) {
        return new ModuleDesign(language, title, null, null, "", List.of(), List.of());
    }

    /** The lines of what is taught, without the signs of a list. */
    public List<String> lines() {
        return lines(contents);
    }

    public static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.strip()
                        .replaceFirst("^([-*•–·]|[0-9]+([.)]|\\.[0-9.]+))\\s+", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    public ModuleDesign withModule(
            String title, @Nullable Integer hours, @Nullable BigDecimal credits, String contents) {
        return new ModuleDesign(language, title, hours, credits, contents, competencies, cuts);
    }

    /** One that is renamed keeps its parts and its place in the cuts; one that is taken away leaves them. */
    public ModuleDesign withCompetencies(List<String> titles) {
        var renamed = new HashMap<String, String>();
        var all = renamed(competencies.stream().map(Competency::title).toList(), titles, renamed);
        var next = new ArrayList<Competency>();
        for (int i = 0; i < titles.size(); i++) {
            int from = all.get(i);
            next.add(new Competency(
                    titles.get(i), from < 0 ? List.of() : competencies.get(from).parts()));
        }
        var kept = cuts.stream()
                .map(cut -> new Cut(
                        cut.title(),
                        cut.hours(),
                        cut.competencies().stream()
                                .map(title -> renamed.getOrDefault(title, ""))
                                .filter(title -> !title.isEmpty())
                                .toList()))
                .toList();
        return new ModuleDesign(language, title, hours, credits, contents, List.copyOf(next), kept);
    }

    /** The sub-competencies of one competency; one that is renamed keeps its skills and its criterion. */
    public ModuleDesign withParts(int competency, List<String> titles) {
        var before = competencies.get(competency).parts();
        var all = renamed(before.stream().map(Part::title).toList(), titles, new HashMap<>());
        var next = IntStream.range(0, titles.size())
                .mapToObj(i -> all.get(i) < 0
                        ? new Part(titles.get(i), List.of(), "")
                        : new Part(
                                titles.get(i),
                                before.get(all.get(i)).skills(),
                                before.get(all.get(i)).criterion()))
                .toList();
        return with(competency, next);
    }

    public ModuleDesign withSkills(int competency, int part, List<String> skills) {
        var parts = new ArrayList<>(competencies.get(competency).parts());
        var one = parts.get(part);
        parts.set(part, new Part(one.title(), skills, one.criterion()));
        return with(competency, List.copyOf(parts));
    }

    public ModuleDesign withCriterion(int competency, int part, String criterion) {
        var parts = new ArrayList<>(competencies.get(competency).parts());
        var one = parts.get(part);
        parts.set(part, new Part(one.title(), one.skills(), criterion));
        return with(competency, List.copyOf(parts));
    }

    public ModuleDesign withCuts(List<Cut> others) {
        return new ModuleDesign(language, title, hours, credits, contents, competencies, others);
    }

    private ModuleDesign with(int competency, List<Part> parts) {
        var all = new ArrayList<>(competencies);
        all.set(competency, new Competency(all.get(competency).title(), parts));
        return new ModuleDesign(language, title, hours, credits, contents, List.copyOf(all), cuts);
    }

    /** Of each new title the place of the old one it continues: the same title, else one that went from the same place; -1: none. */
    private static List<Integer> renamed(List<String> before, List<String> after, Map<String, String> names) {
        var places = new ArrayList<Integer>();
        var gone = new LinkedHashSet<>(before);
        after.forEach(gone::remove);
        for (int i = 0; i < after.size(); i++) {
            int same = before.indexOf(after.get(i));
            if (same < 0 && i < before.size() && gone.remove(before.get(i))) same = i;
            if (same >= 0) names.put(before.get(same), after.get(i));
            places.add(same);
        }
        return places;
    }
}
