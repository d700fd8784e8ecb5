package org.tasdiq.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.data.domain.Limit;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.Actors;

/**
 * Every rule of both regimes, to the second: ends of months, leap days, and the change of clocks in Paris (29 March and
 * 25 October 2026), which Tunis does not know.
 */
@DatabaseTest
class EveryRuleTest {
    private static final UUID FIRST = new UUID(0, 0);

    private static final String TABLE = """
            FR completeness.check       2026-03-16 2026-03-31T22:00Z 2026-03-26T07:00Z
            TN completeness.check       2026-03-16 2026-03-31T23:00Z 2026-03-26T07:00Z
            FR completion.resubmitDelay 2026-01-31 2026-02-28T23:00Z 2026-02-21T07:00Z 2026-02-26T07:00Z
            TN completion.resubmitDelay 2026-01-31 2026-02-28T23:00Z 2026-02-21T07:00Z 2026-02-26T07:00Z
            FR admissibility.deadline   2025-12-31 2026-02-28T23:00Z 2026-02-14T07:00Z
            TN admissibility.deadline   2027-12-29 2028-02-29T23:00Z 2028-02-12T07:00Z
            FR admissibility.validity   2028-02-29 2031-02-28T23:00Z 2028-04-29T06:00Z 2028-08-12T06:00Z 2031-01-29T07:00Z
            TN admissibility.validity   2028-02-29 2031-02-28T23:00Z 2028-04-29T07:00Z 2028-08-12T07:00Z 2031-01-29T07:00Z
            FR evidence.review          2026-09-30 2026-10-30T23:00Z 2026-10-23T06:00Z
            TN evidence.review          2026-09-30 2026-10-30T23:00Z 2026-10-23T07:00Z
            FR portfolio.correction     2028-01-31 2028-02-29T23:00Z 2028-02-22T07:00Z 2028-02-27T07:00Z
            TN portfolio.correction     2026-03-28 2026-04-28T23:00Z 2026-04-21T07:00Z 2026-04-26T07:00Z
            FR jury.deadline            2026-06-15 2026-09-30T22:00Z 2026-08-16T06:00Z 2026-08-31T06:00Z
            FR jury.deadline            2027-11-15 2028-02-29T23:00Z 2028-01-15T07:00Z 2028-01-30T07:00Z
            TN jury.deadline            2026-06-15 2026-09-15T23:00Z 2026-08-01T07:00Z 2026-08-16T07:00Z
            FR session.reminder         2026-04-08 2026-04-08T22:00Z 2026-03-25T07:00Z
            TN session.reminder         2026-04-08 2026-04-08T23:00Z 2026-03-25T07:00Z
            FR scoring.seal             2026-10-26 2026-10-25T23:00Z 2026-10-22T06:00Z
            TN scoring.seal             2026-10-26 2026-10-25T23:00Z 2026-10-22T07:00Z
            FR jury.absenceProof        2026-10-20 2026-10-28T23:00Z 2026-10-25T07:00Z
            TN jury.absenceProof        2026-10-20 2026-10-28T23:00Z 2026-10-25T07:00Z
            FR jury.excuseReview        2026-10-22 2026-10-27T23:00Z
            TN jury.excuseReview        2026-10-22 2026-10-27T23:00Z
            FR result.deadline          2026-03-16 2026-03-31T22:00Z 2026-03-17T07:00Z 2026-03-23T07:00Z
            TN result.deadline          2026-03-16 2026-03-31T23:00Z 2026-03-17T07:00Z 2026-03-23T07:00Z
            FR appeal.window            2026-09-17 2026-11-18T23:00Z
            FR appeal.window            2027-12-28 2028-02-29T23:00Z
            TN appeal.window            2026-01-19 2026-03-23T23:00Z
            FR appeal.review            2026-08-31 2026-10-31T23:00Z 2026-10-17T06:00Z
            TN appeal.review            2026-08-31 2026-10-31T23:00Z 2026-10-17T07:00Z
            FR decision.condition       2026-10-30 2026-10-30T23:00Z 2026-10-16T06:00Z
            TN decision.condition       2026-10-30 2026-10-30T23:00Z 2026-10-16T07:00Z
            FR inactivity.close         2026-01-31 2026-07-30T22:00Z 2026-07-15T06:00Z
            TN inactivity.close         2026-01-31 2026-07-30T23:00Z 2026-07-15T07:00Z
            FR postJury.meeting         2026-01-31 2026-02-28T23:00Z 2026-02-21T07:00Z
            TN postJury.meeting         2026-09-30 2026-10-30T23:00Z 2026-10-23T07:00Z
            FR offer.qualityReview      2026-01-31 2026-02-28T23:00Z 2026-02-21T07:00Z
            TN offer.qualityReview      2026-01-31 2026-02-28T23:00Z 2026-02-21T07:00Z
            FR offer.revision           2028-01-31 2028-02-29T23:00Z 2028-02-22T07:00Z
            TN offer.revision           2028-01-31 2028-02-29T23:00Z 2028-02-22T07:00Z
            FR offer.vote               2026-06-15 2026-09-15T22:00Z 2026-09-01T06:00Z
            TN offer.vote               2026-06-15 2026-09-15T23:00Z 2026-09-01T07:00Z
            FR offer.cycle              2028-02-29 2029-02-28T23:00Z
            TN offer.cycle              2028-02-29 2029-02-28T23:00Z
            FR offer.review             2026-08-31 2026-10-31T23:00Z 2026-10-17T06:00Z
            TN offer.review             2026-08-31 2026-10-31T23:00Z 2026-10-17T07:00Z
            FR award.confirmation       2026-03-16 2026-03-31T22:00Z 2026-03-28T07:00Z
            TN award.confirmation       2026-03-16 2026-03-31T23:00Z 2026-03-28T07:00Z
            FR recognition.acknowledgment 2026-03-16 2026-03-21T23:00Z
            TN recognition.acknowledgment 2026-03-16 2026-03-21T23:00Z
            FR recognition.completeness 2026-03-16 2026-03-31T22:00Z 2026-03-26T07:00Z
            TN recognition.completeness 2026-03-16 2026-03-31T23:00Z 2026-03-26T07:00Z
            FR recognition.completion   2026-01-31 2026-02-28T23:00Z 2026-02-21T07:00Z
            TN recognition.completion   2026-01-31 2026-02-28T23:00Z 2026-02-21T07:00Z
            FR recognition.decision     2026-08-31 2026-10-31T23:00Z 2026-10-17T06:00Z
            TN recognition.decision     2026-08-31 2026-10-31T23:00Z 2026-10-17T07:00Z
            FR recognition.hardStop     2027-10-31 2028-02-29T23:00Z 2028-02-15T07:00Z
            TN recognition.hardStop     2027-10-31 2028-02-29T23:00Z 2028-02-15T07:00Z
            FR recognition.appealReview 2026-06-30 2026-08-30T22:00Z 2026-08-16T06:00Z
            TN recognition.appealReview 2026-06-30 2026-08-30T23:00Z 2026-08-16T07:00Z
            FR adviser.answer           2026-02-16 2026-03-09T23:00Z 2026-02-23T07:00Z 2026-03-04T07:00Z
            TN adviser.answer           2026-02-16 2026-03-09T23:00Z 2026-02-23T07:00Z 2026-03-04T07:00Z
            FR attestation.answer       2026-02-16 2026-03-30T22:00Z 2026-03-02T07:00Z 2026-03-16T07:00Z
            TN attestation.answer       2026-02-16 2026-03-30T23:00Z 2026-03-02T07:00Z 2026-03-16T07:00Z
            """;

    /** One line of the table. */
    record Case(String regime, String rule, LocalDate from, Instant due, List<Instant> reminders) {
        static Case of(String line) {
            var cells = line.split(" +");
            return new Case(
                    cells[0] + "_UNIVERSITY",
                    cells[1],
                    LocalDate.parse(cells[2]),
                    instant(cells[3]),
                    Arrays.stream(cells).skip(4).map(Case::instant).toList());
        }

        private static Instant instant(String text) {
            return Instant.parse(text.replace("Z", ":00Z"));
        }
    }

    static final List<Case> CASES = TABLE.lines().map(Case::of).toList();
    /** The time of a link is no deadline of a file. */
    static final List<Case> OF_FILES =
            CASES.stream().filter(one -> !one.rule().endsWith(".answer")).toList();

    private final Deadlines deadlines;
    private final Reminders reminders;
    private final Regimes regimes;
    private final DeadlineRepository rows;
    private final Actors actors;

    EveryRuleTest(Deadlines deadlines, Reminders reminders, Regimes regimes, DeadlineRepository rows, Actors actors) {
        this.deadlines = deadlines;
        this.reminders = reminders;
        this.regimes = regimes;
        this.rows = rows;
        this.actors = actors;
    }

    @Test
    void isInTheTableInBothRegimes() {
        assertThat(CASES.stream().map(one -> one.regime() + " " + one.rule()))
                .containsAll(Stream.of("FR_UNIVERSITY", "TN_UNIVERSITY")
                        .flatMap(regime -> names(regime).stream().map(rule -> regime + " " + rule))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void endsAndRemindsAsTheTableSays(Case one) {
        var lastDay = deadlines.lastDay(one.regime(), one.rule(), one.from());
        assertThat(deadlines.endOf(one.regime(), lastDay)).isEqualTo(one.due());
        var reminded = new ArrayList<Instant>();
        for (var next = next(one, Instant.EPOCH); next.isPresent(); next = next(one, next.get()))
            reminded.add(next.get());
        assertThat(reminded).isEqualTo(one.reminders());
    }

    private Optional<Instant> next(Case one, Instant after) {
        var lastDay = deadlines.lastDay(one.regime(), one.rule(), one.from());
        return reminders.next(one.regime(), one.rule(), one.from(), lastDay, after);
    }

    @ParameterizedTest
    @FieldSource("OF_FILES")
    void isOverAtThatInstantAndNotAMicrosecondBefore(Case one) {
        var file = new AFile();
        actors.asSystem(() -> {
            deadlines.start(file, one.regime(), one.rule(), one.from());
            return file;
        });
        assertThat(isOver(file, one, one.due().minus(1, ChronoUnit.MICROS))).isFalse();
        assertThat(isOver(file, one, one.due())).isTrue();
        actors.asSystem(() -> {
            deadlines.end(file);
            return file;
        });
    }

    private boolean isOver(AFile file, Case one, Instant at) {
        return rows.overdue(at, Instant.EPOCH, FIRST, Set.of(one.rule()), Limit.unlimited()).stream()
                .anyMatch(row -> row.file().value().equals(file.value()));
    }

    private Set<String> names(String regime) {
        return regimes.rules().stream()
                .filter(rule -> rule.regime().equals(regime))
                .map(DeadlineRule::rule)
                .collect(Collectors.toSet());
    }
}
