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

    /** Code de justice administrative R421-1 (délai franc) and, for Tunisia, law 72-40, article 37. */
    @ParameterizedTest
    @CsvSource({
        // the worked example: received on 17 September
        "FR_UNIVERSITY, 2026-09-17, 2026-11-18",
        // notified on 15 September and never proved to be received
        "FR_UNIVERSITY, 2026-09-15, 2026-11-16",
        "FR_UNIVERSITY, 2026-06-13, 2026-08-14",
        // the day after would be Saturday 15 August
        "FR_UNIVERSITY, 2026-06-14, 2026-08-17",
        // two months after 31 December end with February
        "FR_UNIVERSITY, 2025-12-31, 2026-03-02",
        "TN_UNIVERSITY, 2026-09-17, 2026-11-18"
    })
    void end(String regime, LocalDate received, LocalDate lastDay) {
        assertThat(remedies.against(regime, received))
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
