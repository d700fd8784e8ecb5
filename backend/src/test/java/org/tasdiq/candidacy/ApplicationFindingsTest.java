package org.tasdiq.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;

/** What counts as experience and how much of it is asked for is pointed out, and decides nothing. */
class ApplicationFindingsTest {
    private static final LocalDate ON = LocalDate.of(2026, 1, 31);
    private static final Localized BASIS = new Localized("L6412-2", "L6412-2", "L6412-2");

    @Test
    void tooFewMonthsArePointedOut() {
        assertThat(findings(12, Set.of(ActivityKind.PAID), job(6)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(ApplicationFinding.Code.TOO_SHORT);
                    assertThat(finding.found()).isEqualTo(6);
                    assertThat(finding.required()).isEqualTo(12);
                    assertThat(finding.legalBasis()).isEqualTo(BASIS);
                });
        assertThat(findings(12, Set.of(ActivityKind.PAID), job(12))).isEmpty();
        assertThat(findings(0, Set.of(ActivityKind.PAID), job(1))).isEmpty();
    }

    @Test
    void whatDoesNotCountIsNamedAndNotCounted() {
        var care = experience(ActivityKind.CARING, 24);
        assertThat(findings(12, Set.of(ActivityKind.PAID), job(6), care))
                .extracting(ApplicationFinding::code)
                .containsExactly(ApplicationFinding.Code.TOO_SHORT, ApplicationFinding.Code.NOT_COUNTABLE);
        assertThat(findings(12, Set.of(ActivityKind.PAID), job(12), care))
                .singleElement()
                .satisfies(finding -> assertThat(finding.kinds()).containsExactly(ActivityKind.CARING));
    }

    @Test
    void whatIsKeptWhileItIsWrittenHasAMeasure() {
        ApplicationPolicy.requireShort(form("But", Collections.nCopies(100, job(1))));
        for (var tooMuch : List.of(form("x".repeat(4001), List.of()), form("But", Collections.nCopies(101, job(1)))))
            assertThatThrownBy(() -> ApplicationPolicy.requireShort(tooMuch)).isInstanceOf(Refusal.class);
    }

    private static ApplicationForm form(String goal, List<Experience> experiences) {
        return new ApplicationForm(goal, Set.of(), experiences, Map.of(), false, true);
    }

    private static List<ApplicationFinding> findings(
            int required, Set<ActivityKind> countable, Experience... experiences) {
        return ApplicationPolicy.findings(
                form("But", List.of(experiences)),
                ON,
                new ApplicationPolicy.Countable(countable, BASIS),
                new ApplicationPolicy.Required(required, BASIS));
    }

    private static Experience job(int months) {
        return experience(ActivityKind.PAID, months);
    }

    private static Experience experience(ActivityKind kind, int months) {
        return new Experience("Analyste", "Distribu-Fictif SA", kind, ON.minusMonths(months), ON, 35, "", "");
    }
}
