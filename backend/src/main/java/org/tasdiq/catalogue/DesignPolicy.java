package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the method of the seminar would ask about a design; only what offers cannot be made without is insisted on. */
class DesignPolicy {
    private final ModuleDesign design;
    private final List<DesignAdvice> advice = new ArrayList<>();

    private DesignPolicy(ModuleDesign design) {
        this.design = design;
    }

    static List<DesignAdvice> advice(ModuleDesign design) {
        var policy = new DesignPolicy(design);
        policy.look();
        return List.copyOf(policy.advice);
    }

    private void look() {
        if (design.title().isBlank()) need("title");
        if (design.competencies().isEmpty()) need("competencies");
        if (design.cuts().isEmpty()) need("cuts");
        credits();
        for (var competency : design.competencies()) {
            long cuts = design.cuts().stream()
                    .filter(cut -> cut.competencies().contains(competency.title()))
                    .count();
            if (cuts == 0) advise("inNoCut", competency.title());
            if (cuts > 1) advise("inSeveralCuts", competency.title());
            if (competency.parts().isEmpty()) advise("noParts", competency.title());
            for (var part : competency.parts()) {
                if (part.skills().isEmpty()) advise("noSkills", part.title());
                if (part.criterion().isBlank()) advise("noCriterion", part.title());
            }
        }
        for (int i = 0; i < design.cuts().size(); i++) cut(i + 1, design.cuts().get(i));
        hours();
    }

    private void cut(int number, ModuleDesign.Cut cut) {
        if (cut.title().isBlank()) need("cutTitle", number);
        if (cut.competencies().isEmpty()) need("cutEmpty", number);
        var hours = cut.hours();
        if (hours == null) advise("cutHours", number);
        else if (HourBand.of(hours).filter(HourBand.MICRO_CREDENTIAL::equals).isEmpty())
            advise("cutBand", number, hours, HourBand.MICRO_CREDENTIAL.from(), HourBand.MICRO_CREDENTIAL.to());
    }

    private void credits() {
        var hours = design.hours();
        var credits = design.credits();
        if (hours == null || credits == null || credits.signum() <= 0) return;
        var per = BigDecimal.valueOf(hours).divide(credits, 1, RoundingMode.HALF_UP);
        if (per.compareTo(BigDecimal.valueOf(25)) < 0 || per.compareTo(BigDecimal.valueOf(30)) > 0)
            advise("credits", per);
    }

    private void hours() {
        var hours = design.hours();
        if (hours == null || design.cuts().isEmpty()) return;
        int sum = design.cuts().stream()
                .map(ModuleDesign.Cut::hours)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        if (sum != hours) advise("hoursDiffer", sum, hours);
    }

    private void need(String code, Object... arguments) {
        advice.add(new DesignAdvice(code, List.of(arguments), true));
    }

    private void advise(String code, Object... arguments) {
        advice.add(new DesignAdvice(code, List.of(arguments), false));
    }
}
