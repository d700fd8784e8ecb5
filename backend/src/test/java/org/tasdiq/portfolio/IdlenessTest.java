package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.candidacy.Lapses;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** A portfolio in which nothing is done. */
@DatabaseTest
class IdlenessTest {
    private static final String VALIDITY = "admissibility.validity";

    private final Bench bench;
    private final Portfolios portfolios;
    private final AdmissibilityClock applications;
    private final Candidacies candidacies;
    private final Lapses lapses;
    private final Deadlines deadlines;
    private final Actors actors;
    private final BusinessClock clock;

    IdlenessTest(
            Bench bench,
            Portfolios portfolios,
            AdmissibilityClock applications,
            Candidacies candidacies,
            Lapses lapses,
            Deadlines deadlines,
            Actors actors,
            BusinessClock clock) {
        this.bench = bench;
        this.portfolios = portfolios;
        this.applications = applications;
        this.candidacies = candidacies;
        this.lapses = lapses;
        this.deadlines = deadlines;
        this.actors = actors;
        this.clock = clock;
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR_UNIVERSITY", "TN_UNIVERSITY"})
    void lapsesHalfAYearAfterWhatWasDoneLastAndCanBeTakenBack(String regime) {
        var file = bench.aFile(regime, Texts.FRENCH);
        assertThat(of(file, Idleness.RULE).dueOn()).isEqualTo(file.today().plusDays(180));
        passes(100);
        write(file, "Dix ans d’atelier");
        write(file, "Dix ans d’atelier, puis cinq de bureau");
        assertThat(of(file, Idleness.RULE))
                .returns(1, DeadlineSheet::round)
                .returns(file.today(), DeadlineSheet::startedOn)
                .returns(file.today().plusDays(180), DeadlineSheet::dueOn);
        passes(100);
        assertThatThrownBy(() -> file.asSystem(() -> portfolios.lapse(file.file())))
                .as("something was done")
                .isInstanceOf(BelongsElsewhere.class);
        passes(82);
        var valid = of(file, VALIDITY).dueOn();
        file.asSystem(() -> portfolios.lapse(file.file()));
        file.asSystem(() -> applications.lapse(file.file(), "portfolio.compilePortfolio"));
        assertThat(status(file)).isEqualTo(CandidacyStatus.LAPSED);

        var until = file.today().plusDays(30);
        var administrator = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        file.as(administrator, () -> lapses.undo(file.file(), until, "La candidate était hospitalisée"));
        assertThat(status(file)).isEqualTo(CandidacyStatus.ADMISSIBLE);
        assertThat(of(file, Idleness.RULE))
                .returns(until, DeadlineSheet::dueOn)
                .returns(DeadlineState.RUNNING, DeadlineSheet::state);
        assertThat(of(file, VALIDITY))
                .returns(valid, DeadlineSheet::dueOn)
                .returns(DeadlineState.RUNNING, DeadlineSheet::state);
        passes(1);
        write(file, "De retour");
        assertThat(of(file, Idleness.RULE).dueOn()).isEqualTo(file.today().plusDays(180));
    }

    private void write(Bench.Story file, String narrative) {
        file.as(file.candidate(), () -> portfolios.tell(file.file(), narrative));
    }

    private DeadlineSheet of(Bench.Story file, String rule) {
        return actors.asSystem(() -> deadlines.latestOf(file.file(), rule)).orElseThrow();
    }

    private CandidacyStatus status(Bench.Story file) {
        return actors.asSystem(() -> candidacies.sheet(file.file())).status();
    }

    private void passes(int days) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(days)));
            return clock;
        });
    }
}
