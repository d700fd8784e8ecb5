package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.Texts;

/**
 * What an offer says of its micro-credential, complete or not, in the sections of its screen.
 *
 * @param profiles by whose lists it wants to be measured; what they ask for must be said before it is sent
 */
public record Descriptor(
        Set<Profile> profiles,
        About about,
        List<Outcome> outcomes,
        Workload workload,
        Learning learning,
        Assessment assessment,
        Level level,
        Value value) {
    /** No words in any language. */
    public static final Localized NOTHING = new Localized("", "", "");

    /** @param area of ISCED-F; empty where not said yet */
    public record About(
            Localized title,
            Localized description,
            @Nullable StudyField area,
            Localized furtherInfo) {}

    /**
     * @param hours of the learner, whatever they are spent on
     * @param calendar when it is held, in words
     */
    public record Workload(
            @Nullable Integer hours,
            @Nullable BigDecimal credits,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            Localized calendar) {}

    /** @param languages it is taught in, as ISO 639 codes of two letters */
    public record Learning(
            @Nullable ParticipationMode mode,
            Set<String> languages,
            @Nullable LearningSetting setting,
            Localized prerequisites,
            Localized resources,
            Localized attendance) {}

    /** @param grading how the result is told, such as “passed, failed” */
    public record Assessment(
            Set<AssessmentType> types,
            Localized description,
            @Nullable IdentityCheck identityCheck,
            Localized grading) {}

    /**
     * @param eqf of the European Qualifications Framework; 0: no level applies, empty: not said yet
     * @param nqf of a national framework, such as {@code CNC 5}
     */
    public record Level(@Nullable Integer eqf, String nqf) {}

    /** @param validityMonths 0: without limit, empty: not said yet */
    public record Value(
            Localized quality,
            @Nullable Stacking stacking,
            Localized stacksInto,
            @Nullable Integer validityMonths) {}

    /** One of which nothing is known but its title. */
    public static Descriptor titled(Localized title) {
        return new Descriptor(
                Set.of(Profile.EU, Profile.NESET),
                new About(title, NOTHING, null, NOTHING),
                List.of(),
                new Workload(null, null, null, null, NOTHING),
                new Learning(null, Set.of(), null, NOTHING, NOTHING, NOTHING),
                new Assessment(Set.of(), NOTHING, null, NOTHING),
                new Level(null, ""),
                new Value(NOTHING, null, NOTHING, null));
    }

    public Localized title() {
        return about.title();
    }

    /** The text in that language, or in another one where it is missing. */
    public static String shown(Localized text, Locale language) {
        return Stream.concat(
                        Stream.of(text.in(language)), Texts.LOCALES.stream().map(text::in))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    static boolean isSaid(Localized text) {
        return !shown(text, Texts.FRENCH).isEmpty();
    }

    /** Without the spaces around its texts, and with no outcome that says nothing. */
    Descriptor tidy() {
        return new Descriptor(
                profiles,
                new About(tidy(about.title()), tidy(about.description()), about.area(), tidy(about.furtherInfo())),
                outcomes.stream()
                        .map(one -> new Outcome(tidy(one.text()), one.competency(), one.esco()))
                        .filter(one -> isSaid(one.text())
                                || one.competency() != null
                                || !one.esco().isEmpty())
                        .toList(),
                new Workload(
                        workload.hours(),
                        workload.credits() == null ? null : workload.credits().stripTrailingZeros(),
                        workload.startsOn(),
                        workload.endsOn(),
                        tidy(workload.calendar())),
                new Learning(
                        learning.mode(),
                        learning.languages(),
                        learning.setting(),
                        tidy(learning.prerequisites()),
                        tidy(learning.resources()),
                        tidy(learning.attendance())),
                new Assessment(
                        assessment.types(),
                        tidy(assessment.description()),
                        assessment.identityCheck(),
                        tidy(assessment.grading())),
                new Level(level.eqf(), level.nqf().strip()),
                new Value(tidy(value.quality()), value.stacking(), tidy(value.stacksInto()), value.validityMonths()));
    }

    static Localized tidy(Localized text) {
        return new Localized(text.fr().strip(), text.ar().strip(), text.en().strip());
    }
}
