package org.tasdiq.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasdiq.Localized;

/** Makes a draft of an offer of each micro-credential a module is cut into. */
class ModuleCut {
    private ModuleCut() {}

    static List<Descriptor> offers(ModuleDesign design) {
        return design.cuts().stream().map(cut -> offer(design, cut)).toList();
    }

    private static Descriptor offer(ModuleDesign design, ModuleDesign.Cut cut) {
        var earned = design.competencies().stream()
                .filter(competency -> cut.competencies().contains(competency.title()))
                .toList();
        var start = Descriptor.titled(said(design, cut.title()));
        return new Descriptor(
                Set.of(Profile.EU, Profile.NESET, Profile.DIGITAL_FCU),
                new Descriptor.About(start.title(), said(design, description(earned)), null, Descriptor.NOTHING),
                earned.stream()
                        .flatMap(competency -> outcomes(design, competency))
                        .toList(),
                new Descriptor.Workload(cut.hours(), design.share(cut), null, null, Descriptor.NOTHING),
                start.learning(),
                new Descriptor.Assessment(Set.of(), said(design, criteria(earned)), null, Descriptor.NOTHING),
                start.level(),
                new Descriptor.Value(Descriptor.NOTHING, Stacking.STACKABLE, said(design, design.title()), null));
    }

    /** The sub-competencies; a competency that has none stands for itself. */
    private static Stream<Outcome> outcomes(ModuleDesign design, ModuleDesign.Competency competency) {
        return competency.parts().isEmpty()
                ? Stream.of(new Outcome(said(design, competency.title()), competency.target(), List.of()))
                : competency.parts().stream()
                        .map(part -> new Outcome(said(design, part.title()), competency.target(), part.esco()));
    }

    private static String description(List<ModuleDesign.Competency> earned) {
        return earned.stream()
                .map(competency -> Stream.concat(
                                Stream.of(competency.title()),
                                competency.parts().stream()
                                        .flatMap(part -> part.skills().stream())
                                        .map(skill -> "– " + skill))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
    }

    private static String criteria(List<ModuleDesign.Competency> earned) {
        return earned.stream()
                .flatMap(competency -> competency.parts().stream())
                .filter(part -> !part.criterion().isBlank())
                .map(part -> part.title() + " – " + part.criterion().strip())
                .collect(Collectors.joining("\n"));
    }

    private static Localized said(ModuleDesign design, String words) {
        return switch (design.language()) {
            case "ar" -> new Localized("", words, "");
            case "en" -> new Localized("", "", words);
            default -> new Localized(words, "", "");
        };
    }
}
