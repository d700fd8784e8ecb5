package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.candidacy.RejectionReason;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.desk.WorkList;
import org.tasdiq.desk.WorkSort;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.PortfolioStatus;
import org.tasdiq.portfolio.Portfolios;

/** The rejection of an application is contested as a decision is (CRPA L411-2; Tunisia: law 72-40), by whoever took no part. */
@DatabaseTest
class ContestedRejectionTest {
    private static final String GROUNDS = "Dix ans de gestion d’équipe n’ont pas été lus.";
    private static final String REASONS = "L’expérience se rapporte directement à la certification.";

    private final Bench bench;
    private final Registrar registrar;
    private final Decisions decisions;
    private final Appeals appeals;
    private final AppealBoard board;
    private final AdmissibilityClock admissibility;
    private final Candidacies candidacies;
    private final Portfolios portfolios;
    private final Deadlines deadlines;
    private final WorkList work;
    private final Guard guard;
    private final Actors actors;
    private final BusinessClock clock;

    ContestedRejectionTest(
            Bench bench,
            Registrar registrar,
            Decisions decisions,
            Appeals appeals,
            AppealBoard board,
            AdmissibilityClock admissibility,
            Candidacies candidacies,
            Portfolios portfolios,
            Deadlines deadlines,
            WorkList work,
            Guard guard,
            Actors actors,
            BusinessClock clock) {
        this.bench = bench;
        this.registrar = registrar;
        this.decisions = decisions;
        this.appeals = appeals;
        this.board = board;
        this.admissibility = admissibility;
        this.candidacies = candidacies;
        this.portfolios = portfolios;
        this.deadlines = deadlines;
        this.work = work;
        this.guard = guard;
        this.actors = actors;
        this.clock = clock;
    }

    @Test
    void waitsForAnAppealUntilTheTimeThatRunsFromTheReceiptIsOver() {
        var file = rejected();
        passes(Duration.ofDays(5));
        registrar.receivedByPost(file);
        assertThat(window(file).dueOn()).isEqualTo(deadlines.lastDay("FR_UNIVERSITY", Decisions.WINDOW, file.today()));
        assertThat(close(file)).isEqualTo("open");
        assertThat(sheet(file).status()).isEqualTo(CandidacyStatus.CONTESTABLE);
        passes(Duration.ofDays(80));
        assertThat(close(file)).isEqualTo("rejected");
        assertThat(close(file)).isEqualTo("rejected");
        file.asSystem(() -> admissibility.closeRejected(file.file()));
        assertThat(sheet(file).status()).isEqualTo(CandidacyStatus.REJECTED);
        assertThat(window(file).state()).isEqualTo(DeadlineState.EXPIRED);
        assertThatThrownBy(() -> file.as(file.candidate(), () -> appeals.lodge(file.file(), GROUNDS)))
                .hasMessageContaining("decision.windowOver");
    }

    @Test
    void isTakenAwayByABoardAndStaysAsHistoryWhileTheApplicationIsAdmissible() {
        var file = rejected();
        var decider = file.authority();
        bench.grant(decider, Role.APPEAL_BOARD, file.institution());
        file.as(file.candidate(), () -> appeals.lodge(file.file(), GROUNDS));
        assertThatThrownBy(() -> file.as(decider, () -> board.propose(file.file(), AppealRuling.DISMISSED, REASONS)))
                .hasMessageContaining("permission");
        TwoMembers.rule(board, file, AppealRuling.UPHELD, REASONS);
        assertThat(file.as(file.candidate(), () -> decisions.rejection(file.file())))
                .as("to be learned from the letter")
                .get()
                .returns(true, RejectionSheet::active);
        assertThat(actors.asSystem(() -> appeals.notifyAppeal(file.file()))).isEqualTo("admitted");
        assertThat(sheet(file))
                .returns(CandidacyStatus.ADMISSIBLE, CandidacySheet::status)
                .returns(file.authority(), CandidacySheet::admissibilityDecidedBy)
                .returns(Set.of(file.board(), file.secondOfTheBoard()), CandidacySheet::overruledBy)
                .returns(file.today(), CandidacySheet::overruledOn);
        assertThat(file.as(file.candidate(), () -> decisions.rejection(file.file())))
                .get()
                .satisfies(rejection -> {
                    assertThat(rejection.active()).isFalse();
                    assertThat(rejection.reasons()).containsExactly(RejectionReason.NO_DIRECT_RELATION);
                });
        assertThat(actors.asSystem(() -> portfolios.sheet(file.file())).status())
                .isEqualTo(PortfolioStatus.OPEN);
        assertThat(actors.asSystem(() -> deadlines.latestOf(file.file(), "admissibility.validity")))
                .get()
                .extracting(DeadlineSheet::state)
                .isEqualTo(DeadlineState.RUNNING);
        for (var member : List.of(file.board(), file.secondOfTheBoard()))
            assertThat(file.as(member, () -> guard.allows("decision.reviewAppeal", file.file())))
                    .as("whoever admitted the application judges no appeal in its file")
                    .isFalse();
    }

    /** Code de justice administrative, R421-2: two months without a ruling. */
    @Test
    void standsWhereNobodyRulesOnTheAppealInTime() {
        var file = rejected();
        file.as(file.candidate(), () -> appeals.lodge(file.file(), GROUNDS));
        assertThat(listed(file)).as("the board has work with it").isTrue();
        assertThat(close(file)).isEqualTo("appealed");
        passes(Duration.ofDays(70));
        assertThat(actors.asSystem(() -> appeals.applySilence(file.file()))).isEqualTo("dismissed");
        assertThat(actors.asSystem(() -> appeals.notifyAppeal(file.file()))).isEqualTo("dismissed");
        assertThat(close(file)).isEqualTo("rejected");
    }

    private Bench.Story rejected() {
        var file = bench.aFile().rejected("Poste sans lien.", RejectionReason.NO_DIRECT_RELATION);
        file.asSystem(() -> decisions.notifyAdmissibility(file.file()));
        return file;
    }

    private boolean listed(Bench.Story file) {
        return file.as(file.secretary(), () -> work.page(WorkFilter.EVERYTHING, WorkSort.FIRST, null)).files().stream()
                .anyMatch(row -> row.file().equals(file.file()));
    }

    private String close(Bench.Story file) {
        return actors.asSystem(() -> decisions.closeFile(file.file()));
    }

    private DeadlineSheet window(Bench.Story file) {
        return actors.asSystem(() -> deadlines.latestOf(file.file(), Decisions.WINDOW))
                .orElseThrow();
    }

    private CandidacySheet sheet(Bench.Story file) {
        return actors.asSystem(() -> candidacies.sheet(file.file()));
    }

    private void passes(Duration time) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(time));
            return clock;
        });
    }
}
