package org.tasdiq.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExperienceTimeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    /** E1, E2 and E3 of the worked example. */
    @Test
    void theExampleHasItsMonths() {
        var office = one(ActivityKind.PAID, "2009-09-01", "2014-06-30", 35);
        var analyst = one(ActivityKind.PAID, "2014-09-01", null, 35);
        var treasurer = one(ActivityKind.VOLUNTARY, "2018-01-01", null, 4);
        assertThat(time(office).months()).isEqualTo(58);
        assertThat(time(analyst).months()).isEqualTo(137);
        assertThat(time(office, analyst, treasurer).monthsByKind())
                .containsExactlyInAnyOrderEntriesOf(Map.of(ActivityKind.PAID, 195, ActivityKind.VOLUNTARY, 97));
        assertThat(time(office, analyst, treasurer).months()).isEqualTo(292);
    }

    @Test
    void oneKindAtTheSameTimeCountsOnce() {
        var whole = one(ActivityKind.PAID, "2020-01-01", "2021-12-31", 20);
        var within = one(ActivityKind.PAID, "2020-06-01", "2020-12-31", 15);
        var beyond = one(ActivityKind.PAID, "2021-07-01", "2022-06-30", 10);
        assertThat(time(whole, within).months()).isEqualTo(24);
        assertThat(time(within, beyond, whole).months()).as("in any order").isEqualTo(30);
    }

    @Test
    void differentKindsAtTheSameTimeAddUp() {
        var job = one(ActivityKind.PAID, "2020-01-01", "2020-12-31", 35);
        var care = one(ActivityKind.CARING, "2020-01-01", "2020-12-31", 10);
        assertThat(time(job, care).months()).isEqualTo(24);
    }

    @Test
    void theHoursOfAllAddUp() {
        var half = one(ActivityKind.PAID, "2024-01-01", "2024-01-28", 17);
        var other = one(ActivityKind.PAID, "2024-01-01", "2024-01-28", 18);
        assertThat(time(half, other).hours()).isEqualTo(4 * 35);
        assertThat(time(half, other).months()).isEqualTo(1);
    }

    @Test
    void whatHasNotHappenedYetDoesNotCount() {
        assertThat(time(one(ActivityKind.PAID, "2026-02-01", null, 35)).months())
                .isZero();
        assertThat(time(one(ActivityKind.PAID, "2025-02-01", "2030-01-31", 35)).months())
                .isEqualTo(12);
        assertThat(time(one(ActivityKind.PAID, "2025-02-01", "2024-01-31", 35)).hours())
                .as("ends before it begins")
                .isZero();
        assertThat(time().months()).isZero();
    }

    private static ExperienceTime time(Experience... experiences) {
        return ExperienceTime.of(List.of(experiences), TODAY);
    }

    private static Experience one(ActivityKind kind, String from, @Nullable String until, int hours) {
        return new Experience(
                "role",
                "Fictif",
                kind,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                hours,
                "",
                "");
    }
}
