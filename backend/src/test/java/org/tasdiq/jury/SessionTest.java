package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.DatabaseTest;
import org.tasdiq.NotYet;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.portfolio.Excuses;
import org.tasdiq.portfolio.inspection.RealFiles;

@DatabaseTest
class SessionTest {
    private final Bench bench;
    private final Sessions sessions;
    private final Absences absences;
    private final MemberExcuses memberExcuses;
    private final Excuses proofs;
    private final Independence independence;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    SessionTest(
            Bench bench,
            Sessions sessions,
            Absences absences,
            MemberExcuses memberExcuses,
            Excuses proofs,
            Independence independence,
            Deadlines deadlines,
            BusinessClock clock) {
        this.bench = bench;
        this.sessions = sessions;
        this.absences = absences;
        this.memberExcuses = memberExcuses;
        this.proofs = proofs;
        this.independence = independence;
        this.deadlines = deadlines;
        this.clock = clock;
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
    void isHeldAgainByTheSameJuryWhenAnAbsenceIsProvedInTime() {
        var file = scored();
        refused("jury.notAbsent", () -> explain(prove(file)));
        file.absent();
        explain(file);
        assertThat(proofTime(file).state()).isEqualTo(DeadlineState.STOPPED);
        refused("jury.excuseWaits", () -> explain(file));
        review(file, true, "");
        assertThat(file.jury().status()).isEqualTo(JuryStatus.APPOINTED);
        assertThat(file.jury().members()).hasSize(5);
        assertThat(file.jury().lastHearing().orElseThrow().result()).isEqualTo(HearingResult.EXCUSED_WITH_PROOF);
        assertThat(proofTime(file).state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline(file, "result.deadline").state()).isEqualTo(DeadlineState.STOPPED);
        refused("jury.noExcuse", () -> review(file, true, ""));
        file.scheduled();
    }

    @Test
    void isNotHeldAgainWithoutAProofNorOnceTheTimeIsOver() {
        var file = scored().absent();
        refused("jury.proofMissing", () -> explain(file));
        explain(prove(file));
        refused("jury.excuseAnswerMissing", () -> review(file, false, " "));
        review(file, false, "Le billet n’est pas de ce jour");
        assertThat(file.as(file.candidate(), () -> absences.of(file.file()))
                        .orElseThrow()
                        .answer())
                .startsWith("Le billet");
        assertThat(proofTime(file).state()).isEqualTo(DeadlineState.RUNNING);
        assertThatThrownBy(() -> file.asSystem(() -> absences.close(file.file())))
                .isInstanceOf(BelongsElsewhere.class);
        var over = proofTime(file).due().plusSeconds(1);
        file.asSystem(() -> clock.moveTo(over));
        refused("jury.absenceOver", () -> explain(file));
        file.asSystem(() -> absences.close(file.file()));
        assertThat(proofTime(file).state()).isEqualTo(DeadlineState.EXPIRED);
        assertThat(file.jury().lastHearing().orElseThrow().result()).isEqualTo(HearingResult.ABSENT);
    }

    @Test
    void waitsLongerForAProofWhereTheTimeForItWasExtendedWhichNobodyLifts() {
        var file = prove(scored().absent());
        var administrator = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        var reason = "Hospitalisation (fictive)";
        refused(
                "deadline.awaitedLifted",
                () -> file.as(administrator, () -> deadlines.lift(file.file(), "jury.absenceProof", reason)));
        var later = proofTime(file).dueOn().plusMonths(2);
        file.as(administrator, () -> deadlines.extend(file.file(), "jury.absenceProof", later, reason));
        file.asSystem(() -> clock.moveTo(clock.instant().plus(Duration.ofDays(40))));
        explain(file);
        review(file, true, "");
        assertThat(file.jury().status()).isEqualTo(JuryStatus.APPOINTED);
    }

    @Test
    void countsAMemberAsExcusedWhoSaysAfterwardsWhyTheyDidNotCome() {
        var file = scored();
        var missing = file.juror("J2");
        recordWithout(file, missing);
        refused("jury.excuseMissing", () -> give(file, missing, " "));
        refused("jury.notAbsent", () -> give(file, file.juror("J3"), "Grève"));
        give(file, missing, "Grève");
        assertThat(file.as(file.juror("J3"), () -> memberExcuses.of(file.file())))
                .isEmpty();
        refused("permission", () -> file.as(file.candidate(), () -> memberExcuses.of(file.file())));
        assertThat(file.as(file.secretary(), () -> memberExcuses.of(file.file())))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.reason()).isEqualTo("Grève");
                    assertThat(said.waits()).isTrue();
                });
        refused("permission", () -> judge(file, missing, missing, true));
        bench.grant(file.juror("J3"), Role.JURY_SECRETARY, file.institution());
        refused("permission.bound", () -> judge(file, file.juror("J3"), missing, true));
        refused("jury.excuseAnswerMissing", () -> judge(file, file.secretary(), missing, false));
        judge(file, file.secretary(), missing, true);
        assertThat(file.jury().lastHearing().orElseThrow().attendance())
                .filteredOn(a -> a.person().equals(missing))
                .extracting(Attendance::presence)
                .containsExactly(Presence.EXCUSED);
    }

    @Test
    void asksNoMemberForAnExcuseWhenItsTimeIsOver() {
        var file = scored();
        recordWithout(file, file.juror("J2"));
        var until = file.as(file.juror("J2"), () -> memberExcuses.of(file.file()))
                .getFirst()
                .until();
        file.asSystem(() -> clock.moveTo(deadlines.endOf("FR_UNIVERSITY", until)));
        refused("jury.absenceOver", () -> give(file, file.juror("J2"), "Grève"));
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

    private Bench.Story prove(Bench.Story file) {
        var paper = new ByteArrayInputStream(RealFiles.pdf("Attestation fictive"));
        file.as(file.candidate(), () -> proofs.add(file.file(), "attestation.pdf", paper));
        return file;
    }

    private void explain(Bench.Story file) {
        file.as(file.candidate(), () -> absences.explain(file.file(), "Train arrêté en pleine voie"));
    }

    private void review(Bench.Story file, boolean accepted, String answer) {
        file.as(file.secretary(), () -> absences.review(file.file(), accepted, answer));
    }

    private DeadlineSheet proofTime(Bench.Story file) {
        return deadline(file, "jury.absenceProof");
    }

    private DeadlineSheet deadline(Bench.Story file, String rule) {
        return file.as(file.secretary(), () -> deadlines.latestOf(file.file(), rule))
                .orElseThrow();
    }

    /** The jury could not sit, for that member did not come. */
    private void recordWithout(Bench.Story file, PersonId missing) {
        var attendance = Stream.of("J1", "J2", "J3", "J4", "J5")
                .map(file::juror)
                .map(member ->
                        new Attendance(member, member.equals(missing) ? Presence.ABSENT : Presence.PRESENT, null, null))
                .toList();
        file.as(
                file.secretary(),
                () -> sessions.recordHearing(
                        file.file(),
                        new HearingRecord(Set.of(), HearingResult.POSTPONED, 0, "Quorum non atteint", attendance)));
    }

    private void give(Bench.Story file, PersonId member, String reason) {
        file.as(member, () -> memberExcuses.give(file.file(), 1, reason));
    }

    private void judge(Bench.Story file, PersonId by, PersonId member, boolean accepted) {
        file.as(by, () -> memberExcuses.judge(file.file(), 1, member, accepted, ""));
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
