package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.CapacityForecast.Expected;
import org.tasdiq.jury.CapacityForecast.Need;
import org.tasdiq.jury.Forecasts.Engagement;
import org.tasdiq.jury.JurorProfile.Employment;
import org.tasdiq.jury.JurorProfile.Period;
import org.tasdiq.process.DecisionTables;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.ConsolidationRule;

/** What the forecast reckons with, and what it says of each certification; 2026-09-07 is a Monday. */
class ForecastsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final CertificationId FIRST = new CertificationId(new UUID(1, 1));
    private static final CertificationId SECOND = new CertificationId(new UUID(1, 2));
    private static final Map<CertificationId, CertificationSheet> AIMS =
            Map.of(FIRST, version(FIRST, 1), SECOND, version(SECOND, 2));

    @Test
    void needsTheSmallestJuryTheTableLetsPass() {
        var table = DecisionTables.composition();
        assertThat(Forecasts.need("FR_UNIVERSITY", LawfulJuryTest.asked("FR_UNIVERSITY"), table))
                .isEqualTo(new Need(2, 1));
        assertThat(Forecasts.need("TN_UNIVERSITY", LawfulJuryTest.asked("TN_UNIVERSITY"), table)
                        .members())
                .isEqualTo(5);
        assertThat(Forecasts.need(
                                "NOWHERE",
                                LawfulJuryTest.asked("NOWHERE"),
                                composition -> new CompositionVerdict(
                                        "none",
                                        1,
                                        1,
                                        List.of(new RuleFinding("none", Severity.BLOCKING, "", 0, 1, false))))
                        .members())
                .isZero();
    }

    @Test
    void suppliesWhatEachJurorHasLeftAndTheWeeksInWhichTheyCanCome() {
        var away = new Period(MONDAY, MONDAY.plusDays(4));
        var register = List.of(juror(1, 6, away), juror(2, 0, new Period(MONDAY, MONDAY.plusDays(3))));
        var supply = Forecasts.supply(register, Map.of(person(1), new Engagement(3, 4)), 2);
        assertThat(supply).first().satisfies(one -> {
            assertThat(one.busy()).isEqualTo(3);
            assertThat(one.taken()).isEqualTo(4);
            assertThat(one.perYear()).isEqualTo(6);
            assertThat(one.perWeek()).isEqualTo(2);
            assertThat(one.qualified()).containsExactly("DATA");
            assertThat(one.available().test(MONDAY)).isFalse();
            assertThat(one.available().test(MONDAY.plusWeeks(1))).isTrue();
        });
        assertThat(supply).last().satisfies(one -> {
            assertThat(one.busy()).isZero();
            assertThat(one.available().test(MONDAY)).isTrue();
        });
    }

    @Test
    void saysOfACertificationWhenAllItsFilesAreHeardAndWhichAreLate() {
        var waiting = List.of(file(1, FIRST, MONDAY.plusDays(3)), file(2, SECOND, MONDAY.plusDays(3)));
        var outlook = Forecasts.outlooks(
                        waiting,
                        AIMS,
                        List.of(juror(1, 0, null)),
                        List.of(expected(waiting.get(0), MONDAY), expected(waiting.get(1), MONDAY.plusWeeks(1))))
                .getFirst();
        assertThat(outlook.title().en()).isEqualTo("Version 2");
        assertThat(outlook.waiting()).isEqualTo(2);
        assertThat(outlook.qualified()).isEqualTo(1);
        assertThat(outlook.disciplines()).containsExactly("statistique");
        assertThat(outlook.first()).isEqualTo(MONDAY);
        assertThat(outlook.last()).isEqualTo(MONDAY.plusWeeks(1));
        assertThat(outlook.late()).extracting(Forecast.Late::file).containsExactly(id(2));
    }

    @Test
    void promisesNoLastWeekWhereOneFileIsNotHeardWithinTwoYears() {
        var waiting = List.of(file(1, FIRST, null), file(2, FIRST, null));
        var outlook = Forecasts.outlooks(
                        waiting,
                        AIMS,
                        List.of(),
                        List.of(expected(waiting.get(0), MONDAY), expected(waiting.get(1), null)))
                .getFirst();
        assertThat(outlook.first()).isEqualTo(MONDAY);
        assertThat(outlook.last()).isNull();
        assertThat(outlook.qualified()).isZero();
    }

    @Test
    void saysOfAWeekHowManyFilesOfEachCertificationItHears() {
        var weeks = Forecasts.weeks(List.of(
                expected(file(1, FIRST, null), MONDAY),
                new Expected(new CapacityForecast.Demand(id(2), "LAW", MONDAY.minusDays(1)), MONDAY),
                expected(file(3, FIRST, null), MONDAY),
                expected(file(4, FIRST, null), null)));
        assertThat(weeks).containsExactly(new Forecast.Week(MONDAY, 3, 1, Map.of("DATA", 2, "LAW", 1)));
    }

    private static Expected expected(WaitingFile file, @Nullable LocalDate week) {
        return new Expected(new CapacityForecast.Demand(file.file(), "DATA", file.limit()), week);
    }

    private static WaitingFile file(int n, CertificationId aim, @Nullable LocalDate limit) {
        return new WaitingFile(id(n), "REF-" + n, "Candidate Fictive", aim, JuryStatus.OPEN, 0, limit, 0);
    }

    private static JurorSheet juror(int n, int perYear, @Nullable Period away) {
        var profile = new JurorProfile(
                "",
                "statistique",
                List.of(),
                List.of(Employment.present("Employeur-Fictif")),
                List.of(),
                away == null ? List.of() : List.of(away),
                Set.of(),
                perYear,
                Period.OPEN);
        return new JurorSheet(
                person(n),
                "Juré-Fictif " + n,
                new InstitutionId(new UUID(4, 1)),
                Quality.ACADEMIC,
                true,
                profile,
                Set.of("DATA"),
                Set.of("fr"),
                "",
                1);
    }

    private static CertificationSheet version(CertificationId id, int number) {
        var title = "Version " + number;
        return new CertificationSheet(
                id,
                "DATA",
                new Localized(title, title, title),
                6,
                60,
                ConsolidationRule.REGIME,
                new UUID(4, 1),
                number,
                List.of());
    }

    private static PersonId person(int n) {
        return new PersonId(new UUID(2, n));
    }

    private static CandidacyId id(int n) {
        return new CandidacyId(new UUID(3, n));
    }
}
