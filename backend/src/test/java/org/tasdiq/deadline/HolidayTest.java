package org.tasdiq.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTest {
    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1943-04-25",
        "2000-04-23",
        "2008-03-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2049-04-18"
    })
    void easterIsReckonedByTheGregorianRule(LocalDate sunday) {
        assertThat(Holiday.easter(sunday.getYear())).isEqualTo(sunday);
    }

    @Test
    void aHolidayIsOneOnlyInItsYears() {
        var revolution = new Holiday("revolution", Holiday.Basis.GREGORIAN, 1, 14, 1, 2012, 2021, List.of());
        assertThat(revolution.isOn(LocalDate.parse("2021-01-14"))).isTrue();
        assertThat(revolution.isOn(LocalDate.parse("2022-01-14"))).isFalse();
    }

    @Test
    void aFeastOfTwoDaysIsOneOnBoth() {
        var feast = feast(List.of());
        assertThat(List.of("2026-03-19", "2026-03-20", "2026-03-21", "2026-03-22"))
                .filteredOn(day -> feast.isOn(LocalDate.parse(day)))
                .containsExactly("2026-03-20", "2026-03-21");
    }

    @Test
    void theAnnouncedDayReplacesTheReckonedOneOfThatYearOnly() {
        var feast = feast(List.of(LocalDate.parse("2026-03-21")));
        assertThat(feast.isOn(LocalDate.parse("2026-03-20"))).isFalse();
        assertThat(feast.isOn(LocalDate.parse("2026-03-22"))).isTrue();
        assertThat(feast.isOn(LocalDate.parse("2027-03-09"))).isTrue();
    }

    private static Holiday feast(List<LocalDate> announced) {
        return new Holiday("aidElFitr", Holiday.Basis.HIJRI, 10, 1, 2, 1956, 2076, announced);
    }
}
