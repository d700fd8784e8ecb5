package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.EscoLink;

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
    /**
     * An ability the module leads to, with its sub-competencies.
     *
     * @param target the competency of a certification that it leads to, where there is one
     */
    public record Competency(String title, List<Part> parts, Outcome.@Nullable Target target) {
        /** One without sub-competencies stands for itself, since its criterion and its skills of ESCO belong to a part. */
        private static Competency of(String certification, CompetencySheet from, Locale language) {
            var title = Descriptor.shown(from.title(), language);
            var criterion = Descriptor.shown(from.criterion(), language);
            var parts = from.parts().isEmpty()
                    ? List.of(new Part(title, List.of(), criterion, from.esco()))
                    : from.parts().stream()
                            .map(part -> new Part(
                                    Descriptor.shown(part.title(), language),
                                    part.skills().stream()
                                            .map(skill -> Descriptor.shown(skill.title(), language))
                                            .toList(),
                                    criterion,
                                    from.esco()))
                            .toList();
            return new Competency(
                    title, parts, new Outcome.Target(from.id(), certification, from.code(), from.title()));
        }

        private Competency titled(String other) {
            return new Competency(other, parts, target);
        }
    }

    /**
     * A sub-competency.
     *
     * @param criterion what must be observed for it to be reached
     * @param esco the skills of ESCO it is linked to; of what was designed before there were links, none
     */
    public record Part(String title, List<String> skills, String criterion, List<EscoLink> esco) {
        public Part {
            if (esco == null) esco = List.of();
        }

        private Part titled(String other) {
            return new Part(other, skills, criterion, esco);
        }
    }

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
            var before = from < 0 ? new Competency("", List.of(), null) : competencies.get(from);
            next.add(before.titled(titles.get(i)));
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
                        ? new Part(titles.get(i), List.of(), "", List.of())
                        : before.get(all.get(i)).titled(titles.get(i)))
                .toList();
        return change(competency, one -> new Competency(one.title(), next, one.target()));
    }

    public ModuleDesign withSkills(int competency, int part, List<String> skills) {
        return change(competency, part, one -> new Part(one.title(), skills, one.criterion(), one.esco()));
    }

    public ModuleDesign withCriterion(int competency, int part, String criterion) {
        return change(competency, part, one -> new Part(one.title(), one.skills(), criterion, one.esco()));
    }

    public ModuleDesign withEsco(int competency, int part, List<EscoLink> links) {
        return change(competency, part, one -> new Part(one.title(), one.skills(), one.criterion(), links));
    }

    public ModuleDesign withTarget(int competency, Outcome.@Nullable Target target) {
        return change(competency, one -> new Competency(one.title(), one.parts(), target));
    }

    /**
     * The competencies of a block besides, in the language of the design, with all the referential says of them; those of a title
     * that is there stay as they are.
     *
     * @param certification its code
     */
    public ModuleDesign plus(String certification, BlockSheet block) {
        var all = new ArrayList<>(competencies);
        var known = new HashSet<>(competencies.stream().map(Competency::title).toList());
        for (var one : block.competencies()) {
            var taken = Competency.of(certification, one, Locale.of(language));
            if (known.add(taken.title())) all.add(taken);
        }
        return new ModuleDesign(language, title, hours, credits, contents, List.copyOf(all), cuts);
    }

    public ModuleDesign withCuts(List<Cut> others) {
        return new ModuleDesign(language, title, hours, credits, contents, competencies, others);
    }

    /** The cut's share of the credits of the module, by its hours; empty where one of them is not said. */
    public @Nullable BigDecimal share(Cut cut) {
        var part = cut.hours();
        return part == null || hours == null || hours == 0 || credits == null
                ? null
                : credits.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(hours), 1, RoundingMode.HALF_UP);
    }

    private ModuleDesign change(int competency, UnaryOperator<Competency> change) {
        var all = new ArrayList<>(competencies);
        all.set(competency, change.apply(all.get(competency)));
        return new ModuleDesign(language, title, hours, credits, contents, List.copyOf(all), cuts);
    }

    private ModuleDesign change(int competency, int part, UnaryOperator<Part> change) {
        return change(competency, one -> {
            var parts = new ArrayList<>(one.parts());
            parts.set(part, change.apply(parts.get(part)));
            return new Competency(one.title(), List.copyOf(parts), one.target());
        });
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
