package org.tasdiq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 3, 6, 14, 5, 9);

    @Test
    void theDayComesBeforeTheMonthInEveryLanguage() {
        assertThat(Texts.LOCALES)
                .extracting(language -> Dates.day(MOMENT, language))
                .containsExactly("6 mars 2026", "6 مارس 2026", "6 March 2026");
    }

    @Test
    void inFrenchTheFirstOfAMonthIsOrdinal() {
        var first = LocalDateTime.of(2027, 2, 1, 9, 0);
        assertThat(Dates.day(first, Texts.FRENCH)).isEqualTo("1er février 2027");
        assertThat(Dates.moment(first, Texts.FRENCH)).startsWith("1er février 2027");
        assertThat(Dates.day(first, Texts.ENGLISH)).isEqualTo("1 February 2027");
        assertThat(Dates.day(first.withDayOfMonth(11), Texts.FRENCH)).isEqualTo("11 février 2027");
    }

    @Test
    void theDayOfADocumentFromElsewhereIsReadFromItsTimestampAndLeftAsItIsWhereItCannotBe() {
        assertThat(Dates.said("2025-06-30T00:00:00Z", Texts.ENGLISH)).isEqualTo("30 June 2025");
        assertThat(Dates.said("2025-06-01", Texts.FRENCH)).isEqualTo("1er juin 2025");
        for (var unreadable : new String[] {"", "June 2025", "2025-13-45", "summer of 2025"})
            assertThat(Dates.said(unreadable, Texts.ENGLISH)).isEqualTo(unreadable);
    }

    @Test
    void momentsAreAsExactAsIsNeeded() {
        assertThat(Dates.moment(MOMENT, Texts.ENGLISH))
                .startsWith("6 March 2026")
                .endsWith(" 14:05");
        assertThat(Dates.second(MOMENT, Texts.FRENCH)).startsWith("6 mars 2026").endsWith(" 14:05:09");
    }
}
