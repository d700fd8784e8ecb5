package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasdiq.DatabaseTest;

/** The ways to contest a decision and their last days, in both regimes. */
@DatabaseTest
class RemediesTest {
    private final Remedies remedies;

    RemediesTest(Remedies remedies) {
        this.remedies = remedies;
    }

    /**
     * Two months, and neither the day of the notification nor that on which they run out counts; a last day that is a
     * Saturday, a Sunday or a public holiday moves to the next working day.
     */
    @ParameterizedTest(name = "{0} received {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            FR_UNIVERSITY | 2026-09-17 | 2026-11-18 | the worked example                    | CJA R421-1
            FR_UNIVERSITY | 2026-09-15 | 2026-11-16 | notified, never proved to be received | CJA R421-1
            FR_UNIVERSITY | 2026-06-13 | 2026-08-14 | a Friday                              | CJA R421-1
            FR_UNIVERSITY | 2026-06-14 | 2026-08-17 | Saturday 15 August, Assumption        | CJA R421-1, CPC 642
            FR_UNIVERSITY | 2025-12-31 | 2026-03-02 | two months end with February          | CJA R421-1, CPC 641
            FR_UNIVERSITY | 2027-12-28 | 2028-02-29 | a leap day is a day like any other    | CJA R421-1
            FR_UNIVERSITY | 2026-05-13 | 2026-07-15 | 14 July                               | CJA R421-1, CPC 642
            FR_UNIVERSITY | 2026-01-19 | 2026-03-20 | no holiday in France                  | CJA R421-1
            TN_UNIVERSITY | 2026-09-17 | 2026-11-18 | the worked example                    | law 72-40, art. 37
            TN_UNIVERSITY | 2026-05-13 | 2026-07-14 | no holiday in Tunisia                 | law 72-40, art. 37
            TN_UNIVERSITY | 2026-05-24 | 2026-07-27 | Saturday 25 July, Republic Day        | law 72-40, art. 37
            TN_UNIVERSITY | 2026-01-19 | 2026-03-23 | 20 March, Independence and Eid        | law 72-40, art. 37""")
    void end(String regime, LocalDate received, LocalDate lastDay, String why, String source) {
        assertThat(remedies.against(regime, received))
                .as(source + ": " + why)
                .filteredOn(remedy -> remedy.kind() != Remedy.Kind.MEDIATOR)
                .isNotEmpty()
                .allSatisfy(remedy -> assertThat(remedy.lastDay()).isEqualTo(lastDay));
    }

    @Test
    void areThoseOfTheRegime() {
        var day = LocalDate.of(2026, 9, 17);
        assertThat(remedies.against("FR_UNIVERSITY", day))
                .extracting(Remedy::kind)
                .containsExactly(Remedy.Kind.GRACIOUS, Remedy.Kind.CONTENTIOUS, Remedy.Kind.MEDIATOR);
        assertThat(remedies.against("TN_UNIVERSITY", day))
                .extracting(Remedy::kind)
                .containsExactly(Remedy.Kind.GRACIOUS, Remedy.Kind.HIERARCHICAL, Remedy.Kind.CONTENTIOUS);
    }
}
