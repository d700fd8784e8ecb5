package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.NotYet;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;

@DatabaseTest
class SessionTest {
    private final Bench bench;
    private final Sessions sessions;
    private final Independence independence;
    private final Deadlines deadlines;

    SessionTest(Bench bench, Sessions sessions, Independence independence, Deadlines deadlines) {
        this.bench = bench;
        this.sessions = sessions;
        this.independence = independence;
        this.deadlines = deadlines;
    }

    @Test
    void isHeldWithinTheLegalLimitOrWithAReason() {
        var file = bench.aFile().appointed();
        file.asSystem(() -> deadlines.start(file.file(), "FR_UNIVERSITY", "jury.deadline", file.today()));
        var late = file.today().plusMonths(5);
        refused("jury.afterLegalLimit", () -> schedule(file, file.plan(late)));
        schedule(
                file,
                new SessionPlan(late, LocalTime.of(9, 0), 50, "Salle fictive", "", "Aucun jury avant la rentrée"));
        assertThat(file.jury().status()).isEqualTo(JuryStatus.SCHEDULED);
    }

    @Test
    void isNeitherInThePastNorNowhere() {
        var file = bench.aFile().appointed();
        refused(
                "jury.dateInThePast",
                () -> schedule(file, file.plan(file.today().minusDays(1))));
        refused(
                "jury.placeMissing",
                () -> schedule(file, new SessionPlan(file.today(), LocalTime.NOON, 50, "", " ", "")));
    }

    @Test
    void isConvenedOnceHoweverOftenTheStepRuns() {
        var file = bench.aFile().appointed().convened();
        var at = file.jury().convenedAt();
        file.asSystem(() -> sessions.convene(file.file()));
        assertThat(file.jury().convenedAt()).isEqualTo(at);
    }

    @Test
    void isNotConvenedWithAMemberRecusedMeanwhileAndNotReplaced() {
        var file = bench.aFile().appointed("J1", "J2", "J4").scheduled();
        file.as(
                file.secretary(),
                () -> independence.recuse(file.file(), file.juror("J4"), RecusalReason.UNAVAILABLE, ""));
        assertThatThrownBy(() -> file.asSystem(() -> sessions.convene(file.file())))
                .isInstanceOf(NotYet.class);
        file.appointed("J1", "J2", "J5");
        file.asSystem(() -> sessions.convene(file.file()));
        assertThat(file.jury().status()).isEqualTo(JuryStatus.CONVENED);
    }

    @Test
    void hearsNobodyBeforeAllMarksAreSealed() {
        var file = bench.aFile().appointed().convened();
        refused("jury.notToHear", () -> file.heard("J1", "J2", "J3", "J4", "J5"));
    }

    @Test
    void isNotWrittenDownBeforeItHasADate() {
        refused("jury.notToHear", () -> record(bench.aFile(), HearingResult.EXCUSED, "Certificat médical"));
        refused("jury.notToHear", () -> record(bench.aFile().appointed(), HearingResult.ABSENT, ""));
    }

    @Test
    void hearsNobodyWithoutEverybodyWhoScored() {
        var file = scored();
        refused("jury.noQuorum", () -> file.heard("J1", "J2", "J3", "J4"));
        file.heard("J1", "J2", "J3", "J4", "J5");
        assertThat(file.jury().status()).isEqualTo(JuryStatus.HEARD);
    }

    @Test
    void hearsNobodyBeforeItsDay() {
        var file = bench.aFile().appointed();
        schedule(file, file.plan(file.today().plusDays(3)));
        file.asSystem(() -> sessions.convene(file.file()));
        file.asSystem(() -> sessions.closeScoring(file.file()));
        refused("jury.sessionNotYet", () -> file.heard("J1", "J2", "J3", "J4", "J5"));
    }

    @Test
    void isHeldAgainWhenTheCandidateIsExcused() {
        var file = scored();
        record(file, HearingResult.EXCUSED, "Certificat médical");
        assertThat(file.jury().status()).isEqualTo(JuryStatus.APPOINTED);
        assertThat(file.jury().members()).hasSize(5);
        file.scheduled();
    }

    @Test
    void aProofStandsForTheWordsOfAnExcuse() {
        var file = scored();
        refused("jury.excuseMissing", () -> record(file, HearingResult.EXCUSED, " "));
        record(file, HearingResult.EXCUSED_WITH_PROOF, "");
        assertThat(file.jury().status()).isEqualTo(JuryStatus.APPOINTED);
    }

    @Test
    void isPostponedOnlyWithAReason() {
        var file = scored();
        refused("jury.excuseMissing", () -> record(file, HearingResult.POSTPONED, " "));
    }

    @Test
    void leavesTheVoteToThoseWhoSatAndWereNotRecusedSince() {
        var file = scored().heard("J1", "J2", "J3", "J4", "J5");
        file.as(
                file.secretary(),
                () -> independence.recuse(file.file(), file.juror("J5"), RecusalReason.PAST_PROFESSIONAL_LINK, ""));
        var panel = file.as(file.secretary(), () -> sessions.panel(file.file()));
        assertThat(panel.voters()).hasSize(4).doesNotContain(file.juror("J5"));
        assertThat(panel.mayDecide()).isTrue();
    }

    private Bench.Story scored() {
        var file = bench.aFile().appointed().convened().independent("J1", "J2", "J3", "J4", "J5");
        file.asSystem(() -> sessions.closeScoring(file.file()));
        return file;
    }

    private void record(Bench.Story file, HearingResult result, String notes) {
        file.as(
                file.secretary(),
                () -> sessions.recordHearing(file.file(), new HearingRecord(Set.of(), result, 0, notes)));
    }

    private void schedule(Bench.Story file, SessionPlan plan) {
        file.as(file.secretary(), () -> sessions.schedule(file.file(), plan));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
