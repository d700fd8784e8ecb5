package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.JuryEvent;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.jury.Quality;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.MessageSheet;

/** A jury that a recusal leaves unable to decide is completed, whatever it was at (code du travail, D6412-6). */
@DatabaseTest
@RecordApplicationEvents
@EnabledIfSystemProperty(named = "tasdiq.thorough", matches = "true")
class RecusalBeforeTheDecisionTest {
    private final Judges judges;
    private final Bench bench;
    private final Scoring scoring;
    private final Deliberations deliberations;
    private final Reopenings reopenings;
    private final Deadlines deadlines;
    private final Mailbox mailbox;

    RecusalBeforeTheDecisionTest(
            Judges judges,
            Bench bench,
            Scoring scoring,
            Deliberations deliberations,
            Reopenings reopenings,
            Deadlines deadlines,
            Mailbox mailbox) {
        this.judges = judges;
        this.bench = bench;
        this.scoring = scoring;
        this.deliberations = deliberations;
        this.reopenings = reopenings;
        this.deadlines = deadlines;
        this.mailbox = mailbox;
    }

    @Test
    void changesNothingWhereTheJuryStaysLawful(ApplicationEvents events) {
        var waiting = judges.sealed(judges.aConvenedJury()).recused("J5");
        assertThat(waiting.jury().status()).isEqualTo(JuryStatus.SCORED);
        var heard = judges.aHeardFile().recused("J5");
        assertThat(heard.jury().status()).isEqualTo(JuryStatus.HEARD);
        assertThat(events.stream(JuryEvent.HearingSetAside.class)).isEmpty();
    }

    @Test
    void beforeTheHearingClosesTheMarksAndTakesTheDateAway(ApplicationEvents events) {
        var file = judges.sealed(judges.aConvenedJury()).recused("J5").recused("J4");
        assertThat(events.stream(JuryEvent.MemberRecused.class)).hasSize(1);
        assertThat(file.jury().status()).isEqualTo(JuryStatus.BROKEN);
        assertThat(file.jury().session()).isNull();
        refused("assessment.marksSealed", () -> overview(file, "J1"));
        completed(file);
        file.heard("J1", "J2", "J3", "J6", "J7");
        judges.deliberate(file);
    }

    @Test
    void atTheDeliberationHasTheCandidateHeardAgainByACompletedJury(ApplicationEvents events) {
        var file = judges.aHeardFile();
        judges.write(file, judges.decision(file));
        judges.carry(file);
        file.recused("J5").recused("J4");
        assertThat(events.stream(JuryEvent.HearingSetAside.class))
                .singleElement()
                .satisfies(aside -> {
                    assertThat(aside.message()).isEqualTo("jury.memberRecused");
                    assertThat(aside.concerned())
                            .containsExactlyInAnyOrder(
                                    file.candidate(), file.juror("J1"), file.juror("J2"), file.juror("J3"));
                });
        assertThat(file.jury().status()).isEqualTo(JuryStatus.BROKEN);
        assertThat(file.jury().isHeardAgain()).isTrue();
        refused("assessment.marksSealed", () -> judges.record(file));
        completed(file);
        // All is sealed, and yet nobody decides on what only some of them have heard.
        refused("assessment.notHeard", () -> judges.write(file, judges.decision(file)));
        file.heard("J1", "J2", "J3", "J6", "J7");
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J6", "J7")) judges.sign(file, juror);
        assertThat(minutes(file).isSigned()).isTrue();
    }

    @Test
    void keepsTheSealsOfThoseWhoStay() {
        var file = judges.aHeardFile().recused("J5").recused("J4");
        completed(file);
        assertThat(file.as(file.juror("J1"), () -> scoring.own(file.file())).marks())
                .hasSize(12);
        assertThat(overview(file, "J6").jurors().keySet())
                .containsExactlyInAnyOrder(
                        file.juror("J1"), file.juror("J2"), file.juror("J3"), file.juror("J6"), file.juror("J7"));
    }

    @Test
    void ofThePresidentLeavesTheOthersWithoutOne(ApplicationEvents events) {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        var number = minutes(file).minutes().number();
        file.recused("J1");
        assertThat(events.stream(AssessmentEvent.MinutesSetAside.class))
                .singleElement()
                .satisfies(aside -> assertThat(aside.number()).isEqualTo(number));
        assertThat(file.jury().status()).isEqualTo(JuryStatus.BROKEN);
        file.register("J6", Quality.ACADEMIC, false);
        file.appointed("J2", "J3", "J4", "J5", "J6");
        assertThat(file.jury().president()).isEqualTo(file.juror("J2"));
    }

    @Test
    void beforeTheLastSignatureHasTheOthersDecideAnewWithoutThatVote(ApplicationEvents events) {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J4")) judges.sign(file, juror);
        file.recused("J5");
        assertThat(events.stream(AssessmentEvent.VoteSetAside.class))
                .singleElement()
                .satisfies(aside -> assertThat(aside.outcome()).isEqualTo("reopened"));
        assertThat(events.stream(AssessmentEvent.MinutesSigned.class)).isEmpty();
        assertThat(file.jury().status()).isEqualTo(JuryStatus.HEARD);
        // Without the fifth mark the four others are split on these two.
        var settled = List.of(
                new FinalMark(judges.competency(file, "C2.3"), 1, "Limites à peine discutées"),
                new FinalMark(judges.competency(file, "C3.2"), 3, "Message adapté à l'entretien"));
        judges.write(
                file,
                new DeliberationDraft(settled, List.of(), judges.decision(file).blocks(), ""));
        judges.carry(file);
        judges.record(file);
        assertThat(minutes(file).minutes().members()).hasSize(4);
        assertThat(minutes(file).signatures()).isEmpty();
    }

    @Test
    void beforeTheLastSignatureSetsTheMinutesAsideAndKeepsThem(ApplicationEvents events) {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        judges.sign(file, "J1");
        var number = minutes(file).minutes().number();
        file.recused("J5").recused("J4");
        assertThat(events.stream(AssessmentEvent.VoteSetAside.class))
                .singleElement()
                .satisfies(aside -> assertThat(aside.number()).isEqualTo(number));
        refused("assessment.notToSign", () -> judges.sign(file, "J2"));
        completed(file);
        file.heard("J1", "J2", "J3", "J6", "J7");
        judges.deliberate(file);
        assertThat(minutes(file).minutes().number()).isEqualTo(number + "-2");
        assertThat(file.as(file.secretary(), () -> reopenings.notAdopted(file.file())))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.minutes().number()).isEqualTo(number);
                    assertThat(kept.signatures())
                            .extracting(MinutesSheet.Signature::person)
                            .containsExactly(file.juror("J1"));
                });
    }

    @Test
    void afterTheLastSignatureChangesNothing(ApplicationEvents events) {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.sign(file, juror);
        file.recused("J5").recused("J4").recused("J1");
        assertThat(events.stream(JuryEvent.HearingSetAside.class)).isEmpty();
        assertThat(file.jury().status()).isEqualTo(JuryStatus.HEARD);
        assertThat(minutes(file).isSigned()).isTrue();
    }

    @Test
    void ofAnAbsentCandidateChangesNothing() {
        var file = judges.sealed(judges.aConvenedJury());
        file.absent();
        file.recused("J5").recused("J4");
        assertThat(file.jury().status()).isEqualTo(JuryStatus.HEARD);
    }

    @Test
    void letsTheLimitOfTheSessionRunOnAndTheOneOfTheDecisionStandStill() {
        var file = judges.convened(bench.aFile());
        file.asSystem(() -> deadlines.start(
                file.file(), "FR_UNIVERSITY", "jury.deadline", file.today().minusMonths(1)));
        var limit = deadline(file, "jury.deadline").dueOn();
        judges.heard(file).recused("J5").recused("J4");
        assertThat(deadline(file, "jury.deadline")).satisfies(session -> {
            assertThat(session.state()).isEqualTo(DeadlineState.RUNNING);
            assertThat(session.dueOn()).isEqualTo(limit);
        });
        assertThat(deadline(file, "result.deadline").state()).isEqualTo(DeadlineState.STOPPED);
        completed(file);
        file.heard("J1", "J2", "J3", "J6", "J7");
        assertThat(deadline(file, "jury.deadline").state()).isEqualTo(DeadlineState.MET);
        assertThat(deadline(file, "result.deadline").state()).isEqualTo(DeadlineState.RUNNING);
    }

    @Test
    void isToldToEverybodyWhoMustComeAgain() {
        var file = judges.aHeardFile().recused("J5").recused("J4");
        for (var person : List.of(
                file.candidate(),
                file.juror("J1"),
                file.juror("J2"),
                file.juror("J3"),
                file.secretary(),
                file.authority())) {
            assertThat(told(file, person)).as(person.toString()).hasSize(1);
        }
        assertThat(told(file, file.juror("J4"))).isEmpty();
    }

    /** Two newcomers who mark as those did who left: the worked example goes on. */
    private void completed(Bench.Story file) {
        file.register("J6", Quality.PROFESSIONAL, false);
        file.register("J7", Quality.PROFESSIONAL, true);
        file.appointed("J1", "J2", "J3", "J6", "J7").convened().independent("J6", "J7");
        judges.mark(file, "J6", 5);
        judges.mark(file, "J7", 4);
        refused("assessment.marksSealed", () -> overview(file, "J1"));
        judges.seal(file, "J6");
        judges.seal(file, "J7");
    }

    private Overview overview(Bench.Story file, String juror) {
        return file.as(file.juror(juror), () -> deliberations.overview(file.file()));
    }

    private MinutesSheet minutes(Bench.Story file) {
        return file.as(file.secretary(), () -> deliberations.minutes(file.file()));
    }

    private DeadlineSheet deadline(Bench.Story file, String rule) {
        return file.as(file.secretary(), () -> deadlines.latestOf(file.file(), rule))
                .orElseThrow();
    }

    private List<MessageSheet> told(Bench.Story file, PersonId person) {
        return file.as(person, () -> mailbox.page(null).messages()).stream()
                .filter(message -> message.kind().equals("hearingSetAside"))
                .toList();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
