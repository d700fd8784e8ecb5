package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.Texts;
import org.tasdiq.identity.InstitutionSheet;

/** What a descriptor says, in words and in one language, for every page and document that shows it; what it does not say is left out. */
public final class DescriptorFacts {
    /**
     * What is said of one field.
     *
     * @param label of the field
     * @param values one or more
     */
    public record Fact(DescriptorField field, String label, List<String> values) {
        public boolean several() {
            return values.size() > 1;
        }
    }

    private final Texts texts;
    private final Locale language;
    private final List<Fact> facts = new ArrayList<>();

    private DescriptorFacts(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    /**
     * In the order in which they are read; the title, the description and the outcomes are for the page itself.
     *
     * @param country of the institution, as an ISO 3166 code of two letters
     */
    public static List<Fact> of(
            Texts texts, Locale language, Descriptor content, InstitutionSheet institution, String country) {
        var facts = new DescriptorFacts(texts, language);
        facts.say(DescriptorField.AWARDING_BODY, Descriptor.shown(institution.name(), language));
        facts.say(DescriptorField.ISSUER_COUNTRY, Locale.of("", country).getDisplayCountry(language));
        facts.about(content);
        return List.copyOf(facts.facts);
    }

    private void about(Descriptor content) {
        var about = content.about();
        if (about.area() != null)
            say(DescriptorField.THEMATIC_AREA, word("area." + about.area().code()));
        workload(content.workload());
        var learning = content.learning();
        coded(DescriptorField.PARTICIPATION_MODE, "mode", learning.mode());
        say(
                DescriptorField.LANGUAGE,
                learning.languages().stream()
                        .sorted()
                        .map(code -> Locale.of(code).getDisplayLanguage(language))
                        .toList());
        coded(DescriptorField.LEARNING_SETTING, "setting", learning.setting());
        say(DescriptorField.PREREQUISITES, learning.prerequisites());
        say(DescriptorField.LEARNING_RESOURCES, learning.resources());
        say(DescriptorField.ATTENDANCE, learning.attendance());
        var assessment = content.assessment();
        say(
                DescriptorField.ASSESSMENT_TYPE,
                Stream.concat(
                                assessment.types().stream().sorted().map(type -> word("assessment." + type)),
                                Stream.of(Descriptor.shown(assessment.description(), language)))
                        .toList());
        coded(DescriptorField.IDENTITY_VERIFICATION, "identity", assessment.identityCheck());
        say(DescriptorField.RESULT, assessment.grading());
        level(content.level());
        var value = content.value();
        say(DescriptorField.QUALITY_ASSURANCE, value.quality());
        if (value.stacking() != null)
            say(
                    DescriptorField.STACKABILITY,
                    List.of(word("stacking." + value.stacking()), Descriptor.shown(value.stacksInto(), language)));
        var months = value.validityMonths();
        if (months != null) say(DescriptorField.VALIDITY, word("validity", months));
        say(DescriptorField.FURTHER_INFO, about.furtherInfo());
    }

    private void workload(Descriptor.Workload workload) {
        var hours = workload.hours();
        if (hours != null) say(DescriptorField.WORKLOAD_HOURS, word("hours", hours));
        var credits = workload.credits();
        if (credits != null) say(DescriptorField.CREDIT_POINTS, word("credits", credits));
        var first = workload.startsOn();
        var last = workload.endsOn();
        var days = first == null
                ? ""
                : last == null
                        ? word("from", Dates.day(first, language))
                        : word("between", Dates.day(first, language), Dates.day(last, language));
        say(DescriptorField.LEARNING_PERIOD, List.of(days, Descriptor.shown(workload.calendar(), language)));
    }

    private void level(Descriptor.Level level) {
        var eqf = level.eqf();
        if (eqf != null) say(DescriptorField.EQF_LEVEL, eqf == 0 ? word("level.none") : word("level", eqf));
        say(DescriptorField.NQF_LEVEL, level.nqf());
    }

    /** An outcome with the competency and the skills it leads to. */
    public static List<String> links(Outcome outcome, Locale language) {
        var target = outcome.competency();
        return Stream.concat(
                        Stream.ofNullable(target)
                                .map(one -> one.certification() + " · " + one.code() + " "
                                        + Descriptor.shown(one.title(), language)),
                        outcome.esco().stream().map(link -> "ESCO · " + Descriptor.shown(link.label(), language)))
                .toList();
    }

    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void coded(DescriptorField field, String list, @Nullable Enum<?> value) {
        if (value != null) say(field, word(list + "." + value));
    }

    private void say(DescriptorField field, Localized text) {
        say(field, Descriptor.shown(text, language));
    }

    private void say(DescriptorField field, String words) {
        say(field, List.of(words));
    }

    private void say(DescriptorField field, List<String> words) {
        var said = words.stream().filter(one -> !one.isBlank()).toList();
        if (!said.isEmpty()) facts.add(new Fact(field, word("field." + field), said));
    }

    private String word(String key, Object... arguments) {
        return texts.of(language, "catalogue." + key, arguments);
    }
}
