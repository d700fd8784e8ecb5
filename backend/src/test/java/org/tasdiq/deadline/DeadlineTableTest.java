package org.tasdiq.deadline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.GeneratedDocument;
import org.tasdiq.Texts;

/** The regimes' data: complete, worded in three languages, and printed as a table for jurists. */
@DatabaseTest
class DeadlineTableTest {
    /** What the product does under every regime. */
    private static final Map<String, String> FIXED = Map.of(
            "jury.independentScoring", "true",
            "jury.tieBreak", "PRESIDENT",
            "jury.interview", "MANDATORY",
            "appeal.newJury", "ENTIRELY_RENEWED",
            "partial.retention", "UNLIMITED");

    private static final List<String> REGIMES = List.of("FR_UNIVERSITY", "TN_UNIVERSITY");

    private final Regimes regimes;
    private final Texts texts;

    DeadlineTableTest(Regimes regimes, Texts texts) {
        this.regimes = regimes;
        this.texts = texts;
    }

    @Test
    void franceHasElevenPublicHolidays() {
        assertThat(holidays("FR_UNIVERSITY", 2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-08",
                        "2026-05-14",
                        "2026-05-25",
                        "2026-07-14",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-25");
    }

    @Test
    void tunisiaHasItsCivilHolidaysAndThoseOfTheMoon() {
        assertThat(holidays("TN_UNIVERSITY", 2026))
                .contains("2026-01-01", "2026-03-20", "2026-04-09", "2026-05-01", "2026-07-25", "2026-08-13")
                .contains("2026-10-15", "2026-12-17")
                .contains("2026-03-21", "2026-05-27", "2026-05-28", "2026-06-16", "2026-08-25")
                .doesNotContain("2026-01-14");
    }

    @Test
    void bothRegimesSetTheSameParametersAndRules() {
        assertThat(parameters(REGIMES.getFirst()).keySet())
                .isEqualTo(parameters(REGIMES.getLast()).keySet());
        assertThat(rules(REGIMES.getFirst()).map(DeadlineRule::rule))
                .containsExactlyElementsOf(
                        rules(REGIMES.getLast()).map(DeadlineRule::rule).toList());
    }

    @Test
    void everyRuleIsWordedInEveryLanguage() {
        for (var locale : Texts.LOCALES)
            for (var rule : regimes.rules())
                assertThat(List.of(
                                "deadline.rule." + rule.rule(),
                                "deadline.consequence." + rule.consequence(),
                                "deadline.counting." + rule.counting()))
                        .allMatch(key -> texts.has(locale, key), locale + " has it")
                        .noneMatch(key -> rule.legalBasis().in(locale).startsWith("!"));
    }

    @Test
    void everyParameterIsNamedInEveryLanguage() {
        for (var locale : Texts.LOCALES)
            assertThat(parameters(REGIMES.getFirst()).keySet())
                    .allMatch(name -> texts.has(locale, "deadline.parameter." + name), locale + " has it");
    }

    /** What is shown as law is law: code reads it, or it says what the product does whatever is set, in both regimes. */
    @Test
    void everyParameterIsReadByCodeOrSaysWhatIsFixed() throws IOException {
        var code = new StringBuilder();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (var source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList())
                code.append(Files.readString(source));
        }
        for (var regime : REGIMES)
            parameters(regime).forEach((name, setting) -> {
                if (FIXED.containsKey(name)) assertThat(setting).as(name).isEqualTo(FIXED.get(name));
                else assertThat(code).as(name).contains('"' + name + '"');
            });
    }

    /** But for the portfolio, which lapses with the admissibility or when nothing is done, whichever comes first. */
    @Test
    void noOtherStepStandsUnderTwoRules() {
        for (var regime : REGIMES)
            assertThat(rules(regime)
                            .filter(rule -> !rule.rule().equals("inactivity.close"))
                            .flatMap(rule -> rule.steps().stream()))
                    .doesNotHaveDuplicates();
    }

    @Test
    void theCommittedTableIsTheOneOfTheData() throws IOException {
        var document = new StringBuilder("""
                # Deadlines

                Every deadline the product reckons with, per regime, and the other parameters of a regime. Made from the data of
                `db/migration` by `DeadlineTableTest`; nothing of it stands in the code or in the diagrams.
                A reminder is counted from the opening day, or back from the last day when negative, and comes at 8 in the morning.
                """);
        for (var regime : REGIMES) document.append(chapter(regime));
        document.append("\n## Public holidays in 2026\n\n| country | days |\n|---|---|\n");
        for (var regime : REGIMES)
            document.append("| %s | %s |\n"
                    .formatted(regimes.law().country(regime), String.join(", ", holidays(regime, 2026))));
        document.append("""

                Tunisian holidays of the moon are reckoned by the Umm al-Qura calendar, which is an approximation: the table
                `announced_holiday` takes the day that was announced and replaces the reckoned one.
                """);
        GeneratedDocument.check(Path.of("deadlines.md"), document.toString());
    }

    private String chapter(String regime) {
        var rows = rules(regime)
                .map(r -> "| `%s` | %s | %s | %s, %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                r.rule(),
                                r.steps().stream().map(s -> "`" + s + "`").collect(joining(", ")),
                                r.actor(),
                                r.period(),
                                english("deadline.counting." + r.counting()),
                                r.stopsWhile().stream()
                                        .map(Pause::name)
                                        .sorted()
                                        .collect(joining(", ")),
                                reminders(r),
                                english("deadline.consequence." + r.consequence()),
                                r.legalBasis().en(),
                                r.version()))
                .collect(joining("\n"));
        var parameters = parameters(regime).entrySet().stream()
                .map(p -> "| `%s` | %s |".formatted(p.getKey(), p.getValue()))
                .collect(joining("\n"));
        return """

                ## %s

                | rule | steps | who | how long | stands during | reminders | otherwise | legal basis | version |
                |---|---|---|---|---|---|---|---|---|
                %s

                | parameter | value |
                |---|---|
                %s
                """.formatted(regime, rows, parameters);
    }

    private SortedMap<String, String> parameters(String regime) {
        var settings = new TreeMap<String, String>();
        regimes.law().parameters().stream()
                .filter(parameter -> parameter.regime().equals(regime))
                .forEach(parameter -> settings.put(parameter.name(), parameter.setting()));
        return settings;
    }

    private static String reminders(DeadlineRule rule) {
        return rule.alerts().stream()
                .map(DeadlineRule.Alert::moment)
                .sorted(Comparator.comparing(moment -> LocalDate.EPOCH.plus(moment)))
                .map(Period::toString)
                .collect(joining(", "));
    }

    private String english(String key) {
        return texts.of(Texts.ENGLISH, key);
    }

    private Stream<DeadlineRule> rules(String regime) {
        return regimes.rules().stream().filter(rule -> rule.regime().equals(regime));
    }

    private List<String> holidays(String regime, int year) {
        var calendar = regimes.calendar(regime, null);
        var first = LocalDate.of(year, 1, 1);
        return IntStream.range(0, first.lengthOfYear())
                .mapToObj(first::plusDays)
                .filter(day -> calendar.holidays().stream().anyMatch(h -> h.isOn(day)))
                .map(LocalDate::toString)
                .toList();
    }
}
