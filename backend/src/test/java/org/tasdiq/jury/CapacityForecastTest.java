package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.CapacityForecast.Demand;
import org.tasdiq.jury.CapacityForecast.Expected;
import org.tasdiq.jury.CapacityForecast.Need;
import org.tasdiq.jury.CapacityForecast.Supply;

/** Two academics and a professional make a jury; 2026-09-02 is a Wednesday. */
class CapacityForecastTest {
    private static final LocalDate FIRST_WEEK = LocalDate.of(2026, 9, 7);
    private static final String DATA = "DATA";
    private static final String LAW = "LAW";

    private final CapacityForecast forecast =
            new CapacityForecast(LocalDate.of(2026, 9, 2), Period.ZERO, new Need(2, 1));

    @Test
    void hearsInAWeekAsManyFilesAsTheScarcestQualityAllows() {
        var jurors = List.of(academic(1), academic(2), academic(3), professional(4));
        var weeks =
                forecast.of(files(5, null), jurors).stream().map(Expected::week).toList();
        assertThat(weeks)
                .containsExactly(
                        FIRST_WEEK,
                        FIRST_WEEK,
                        FIRST_WEEK.plusWeeks(1),
                        FIRST_WEEK.plusWeeks(1),
                        FIRST_WEEK.plusWeeks(2));
    }

    @Test
    void servesFirstWhoseLegalLimitComesFirstAndSaysWhoWillBeLate() {
        var jurors = List.of(academic(1), academic(2), professional(4));
        var files = List.of(
                new Demand(id(1), DATA, null),
                new Demand(id(2), DATA, LocalDate.of(2026, 9, 30)),
                new Demand(id(3), DATA, LocalDate.of(2026, 9, 8)),
                new Demand(id(4), DATA, LocalDate.of(2026, 9, 10)));
        var expected = forecast.of(files, jurors);
        assertThat(expected).extracting(e -> e.demand().file()).containsExactly(id(3), id(4), id(2), id(1));
        assertThat(expected).extracting(Expected::missesLimit).containsExactly(false, false, false, false);
        var late = forecast.of(
                List.of(
                        new Demand(id(5), DATA, LocalDate.of(2026, 9, 8)),
                        new Demand(id(6), DATA, LocalDate.of(2026, 9, 8)),
                        new Demand(id(7), DATA, LocalDate.of(2026, 9, 8))),
                jurors);
        assertThat(late).extracting(Expected::missesLimit).containsExactly(false, false, true);
    }

    @Test
    void countsWhatJurorsAlreadySitForFirst() {
        var jurors = List.of(academic(1), academic(2), busy(professional(4), 3));
        assertThat(forecast.of(files(2, null), jurors))
                .extracting(Expected::week)
                .containsExactly(FIRST_WEEK.plusWeeks(1), FIRST_WEEK.plusWeeks(2));
    }

    @Test
    void waitsForJurorsWhoAreAway() {
        Predicate<LocalDate> fromOctober = monday -> !monday.isBefore(LocalDate.of(2026, 10, 1));
        var away = new Supply(person(4), Quality.PROFESSIONAL, Set.of(DATA), 2, 0, 0, 0, fromOctober);
        assertThat(forecast.of(files(1, null), List.of(academic(1), academic(2), away)))
                .singleElement()
                .extracting(Expected::week)
                .isEqualTo(LocalDate.of(2026, 10, 5));
    }

    @Test
    void seatsAnExpertOfTheCertificationOrNobody() {
        var expert = new Supply(person(9), Quality.ACADEMIC, Set.of(LAW), 1, 0, 0, 0, monday -> true);
        var law = List.of(new Demand(id(1), LAW, null), new Demand(id(2), LAW, null));
        var jurors = List.of(academic(1), academic(2), professional(4));
        assertThat(forecast.of(law, jurors)).extracting(Expected::week).containsOnlyNulls();
        var withExpert = List.of(academic(1), academic(2), professional(4), expert);
        assertThat(forecast.of(law, withExpert))
                .extracting(Expected::week)
                .containsExactly(FIRST_WEEK, FIRST_WEEK.plusWeeks(1));
    }

    @Test
    void asksNobodyForMoreFilesAYearThanTheyAreReadyToJudge() {
        assertThat(forecast.of(files(2, null), List.of(academic(1), academic(2), ready(1, 0))))
                .extracting(Expected::week)
                .containsExactly(FIRST_WEEK, LocalDate.of(2027, 1, 4));
    }

    @Test
    void countsWhatWasTakenOnSinceTheFirstOfJanuaryUntilTheNext() {
        assertThat(forecast.of(files(3, null), List.of(academic(1), academic(2), ready(3, 2))))
                .extracting(Expected::week)
                .containsExactly(FIRST_WEEK, LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 4));
        var inDecember = new CapacityForecast(LocalDate.of(2026, 12, 28), Period.ofDays(14), new Need(2, 1));
        assertThat(inDecember.of(files(1, null), List.of(academic(1), academic(2), ready(2, 2))))
                .extracting(Expected::week)
                .containsExactly(LocalDate.of(2027, 1, 11));
    }

    /** A professional ready for so many files a year, of whom so many are taken on. */
    private static Supply ready(int perYear, int taken) {
        return new Supply(person(4), Quality.PROFESSIONAL, Set.of(DATA), 2, perYear, 0, taken, monday -> true);
    }

    @Test
    void withoutJurorsEveryLimitIsMissedAndNoDateIsPromised() {
        var expected = forecast.of(files(1, LocalDate.of(2030, 1, 1)), List.of());
        assertThat(expected).singleElement().satisfies(one -> {
            assertThat(one.week()).isNull();
            assertThat(one.missesLimit()).isTrue();
        });
    }

    private static List<Demand> files(int number, @Nullable LocalDate limit) {
        return IntStream.range(0, number)
                .mapToObj(n -> new Demand(id(n), DATA, limit))
                .toList();
    }

    private static Supply academic(int n) {
        return new Supply(person(n), Quality.ACADEMIC, Set.of(DATA), 2, 0, 0, 0, monday -> true);
    }

    private static Supply professional(int n) {
        return new Supply(person(n), Quality.PROFESSIONAL, Set.of(DATA), 2, 0, 0, 0, monday -> true);
    }

    private static Supply busy(Supply juror, int files) {
        return new Supply(
                juror.juror(), juror.quality(), juror.qualified(), juror.perWeek(), 0, files, 0, juror.available());
    }

    private static PersonId person(int n) {
        return new PersonId(new UUID(2, n));
    }

    private static CandidacyId id(int n) {
        return new CandidacyId(new UUID(3, n));
    }
}
