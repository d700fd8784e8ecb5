package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.RecusalReason;

@DatabaseTest
@RecordApplicationEvents
class SignedMinutesTest {
    private final Judges judges;
    private final Deliberations deliberations;
    private final Independence independence;
    private final Juries juries;

    SignedMinutesTest(Judges judges, Deliberations deliberations, Independence independence, Juries juries) {
        this.judges = judges;
        this.deliberations = deliberations;
        this.independence = independence;
        this.juries = juries;
    }

    @Test
    void sayWhatTheJuryOfTheWorkedExampleDecided() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        var minutes = minutes(file).minutes();
        var blocks = judges.blockIds(file, "J1");
        assertThat(minutes.granted())
                .containsExactlyInAnyOrder(blocks.get("BC01"), blocks.get("BC03"), blocks.get("BC04"));
        assertThat(minutes.blocks().get(1).reasons()).hasSize(2);
        assertThat(minutes.alpha()).isCloseTo(0.749839, within(0.0000005));
        assertThat(minutes.members()).hasSize(5).allMatch(Minutes.Member::voted);
        assertThat(minutes.interviewMinutes()).isEqualTo(50);
        assertThat(minutes(file).sha256()).hasSize(64);
    }

    @Test
    void areSignedByThePresidentFirstThenByAllWhoVoted(ApplicationEvents events) {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        refused("assessment.presidentSignsFirst", () -> judges.sign(file, "J2"));
        for (var juror : List.of("J1", "J2", "J3", "J4")) judges.sign(file, juror);
        assertThat(notSigned(file)).containsExactly(file.juror("J5"));
        assertThat(events.stream(AssessmentEvent.MinutesSigned.class)).isEmpty();
        refused("assessment.alreadySigned", () -> judges.sign(file, "J4"));
        judges.sign(file, "J5");
        assertThat(events.stream(AssessmentEvent.MinutesSigned.class)).hasSize(1);
        assertThat(minutes(file).isSigned()).isTrue();
    }

    @Test
    void waitNoLongerForAMemberWhoCannotComeAfterTheDeliberation(ApplicationEvents events) {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        for (var juror : List.of("J1", "J2", "J3", "J4")) judges.sign(file, juror);
        file.as(
                file.secretary(),
                () -> independence.recuse(file.file(), file.juror("J5"), RecusalReason.UNAVAILABLE, ""));
        assertThat(events.stream(AssessmentEvent.MinutesSigned.class)).hasSize(1);
    }

    @Test
    void keepOneDeliberationOfTwoTabs(ApplicationEvents events) throws Exception {
        var file = judges.aHeardFile();
        judges.write(file, judges.decision(file));
        judges.carry(file);
        int refused = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> tab = () -> {
                judges.record(file);
                return true;
            };
            for (Future<Boolean> done : threads.invokeAll(List.of(tab, tab))) if (!done(done)) refused++;
        }
        assertThat(refused).isEqualTo(1);
        assertThat(events.stream(AssessmentEvent.Deliberated.class)).hasSize(1);
    }

    @Test
    void areWrittenByThePresidentOnlyAndOnlyAfterTheHearing() {
        var file = judges.aConvenedJury();
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) {
            judges.mark(file, juror);
            judges.seal(file, juror);
        }
        refused("assessment.notHeard", () -> judges.deliberate(file));
        file.heard("J1", "J2", "J3", "J4", "J5");
        refused("permission", () -> file.as(file.juror("J2"), () -> deliberations.deliberate(file.file(), 0)));
        judges.deliberate(file);
    }

    @Test
    void countNoVoteOfAMemberRecusedAfterTheHearing() {
        var file = judges.aHeardFile();
        file.as(
                file.secretary(),
                () -> independence.recuse(file.file(), file.juror("J5"), RecusalReason.PAST_PROFESSIONAL_LINK, ""));
        refused("assessment.levelToSettle", () -> judges.deliberate(file));
        assertThat(judges.sheet(file, "J1").voters()).hasSize(4);
        // Without the fifth mark the four others are split on these two.
        var settled = List.of(
                new FinalMark(judges.competency(file, "C2.3"), 1, "Limites à peine discutées"),
                new FinalMark(judges.competency(file, "C3.2"), 3, "Message adapté à l'entretien"));
        var decision = judges.decision(file);
        judges.write(file, new DeliberationDraft(settled, List.of(), decision.blocks(), ""));
        judges.carry(file);
        judges.record(file);
        assertThat(minutes(file).minutes().members()).hasSize(4);
    }

    @Test
    void ofAnAnnulledRoundAreNotShownToTheNewJury() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        file.as(file.board(), () -> juries.renew(file.file()));
        for (var name : List.of("K1", "K2")) file.register(name, org.tasdiq.jury.Quality.ACADEMIC, true);
        file.register("K3", org.tasdiq.jury.Quality.PROFESSIONAL, false);
        file.appointed("K1", "K2", "K3").convened().independent("K1");
        refused("unknown.minutes", () -> file.as(file.juror("K1"), () -> deliberations.minutes(file.file())));
        refused("assessment.marksSealed", () -> file.as(file.juror("K1"), () -> deliberations.overview(file.file())));
        refused("permission", () -> file.as(file.juror("J1"), () -> deliberations.overview(file.file())));
    }

    private MinutesSheet minutes(Bench.Story file) {
        return file.as(file.secretary(), () -> deliberations.minutes(file.file()));
    }

    private java.util.Set<org.tasdiq.identity.PersonId> notSigned(Bench.Story file) {
        return file.as(file.secretary(), () -> deliberations.awaited(file.file()));
    }

    private static boolean done(Future<Boolean> act) throws InterruptedException {
        try {
            return act.get();
        } catch (java.util.concurrent.ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(Refusal.class);
            return false;
        }
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
