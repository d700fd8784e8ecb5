package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.audit.Journal;
import org.tasdiq.desk.Desk;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.ParkedJob;
import org.tasdiq.jury.Bench;

/** Too few sign: the president takes the deliberation up again, and the minutes stay as not adopted. */
@DatabaseTest
class ReopenedDeliberationTest {
    private static final AtomicLong JOBS = new AtomicLong(7_000);

    private final Judges judges;
    private final Deliberations deliberations;
    private final Reopenings reopenings;
    private final Journal journal;
    private final OpenTasks tasks;
    private final Desk desk;
    private final JdbcClient database;

    ReopenedDeliberationTest(
            Judges judges,
            Deliberations deliberations,
            Reopenings reopenings,
            Journal journal,
            OpenTasks tasks,
            Desk desk,
            JdbcClient database) {
        this.judges = judges;
        this.deliberations = deliberations;
        this.reopenings = reopenings;
        this.journal = journal;
        this.tasks = tasks;
        this.desk = desk;
        this.database = database;
    }

    @Test
    void votesAnewOnWhatIsWrittenAndWritesNewMinutes() {
        var file = lost();
        reopen(file, "Le vote sur BC02 est à reprendre");
        var sheet = judges.sheet(file, "J1");
        assertThat(sheet.draft()).isEqualTo(judges.decision(file));
        assertThat(sheet.blocks())
                .noneMatch(DebateSheet.Block::closed)
                .allMatch(b -> b.voted().isEmpty());
        judges.carry(file);
        judges.record(file);
        var first = notAdopted(file).minutes().number();
        assertThat(minutes(file).minutes().number()).isEqualTo(first + "-2");
        assertThat(minutes(file).signatures()).isEmpty();
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.sign(file, juror);
        assertThat(minutes(file).isSigned()).isTrue();
        assertThat(notAdopted(file).minutes().number()).isEqualTo(first);
    }

    @Test
    void keepsTheFirstMinutesAndTheirAnswersUnchanged() {
        var file = lost();
        var before = minutes(file);
        reopen(file, "Le vote sur BC02 est à reprendre");
        var kept = notAdopted(file);
        assertThat(kept.minutes()).isEqualTo(before.minutes());
        assertThat(kept.sha256()).isEqualTo(before.sha256());
        assertThat(kept.signatures()).isEqualTo(before.signatures());
        assertThat(kept.reopening()).isNotNull().satisfies(reopening -> {
            assertThat(reopening.by()).isEqualTo(file.juror("J1"));
            assertThat(reopening.reason()).isEqualTo("Le vote sur BC02 est à reprendre");
        });
        assertThatThrownBy(() -> database.sql("update unadopted_minutes set minutes = ''")
                        .update())
                .hasMessageContaining("never changed");
        assertThat(file.as(file.secretary(), () -> journal.entries(file.file())))
                .filteredOn(entry -> entry.event().equals("assessment.DeliberationReopened"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.content())
                        .contains("Le vote sur BC02 est à reprendre")
                        .contains(before.minutes().number()));
    }

    @Test
    void isNotReopenedWhileAMajorityCanStillSign() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        judges.sign(file, "J1");
        for (var juror : List.of("J2", "J3")) judges.refuseToSign(file, juror, "Désaccord");
        assertThat(minutes(file).lost()).isFalse();
        refused("assessment.notLost", () -> reopen(file, "Un motif"));
        judges.refuseToSign(file, "J4", "Désaccord");
        assertThat(minutes(file).lost()).isTrue();
        refused("required", () -> reopen(file, " "));
        for (var other : List.of(file.juror("J2"), file.secretary(), file.authority())) {
            refused("permission", () -> file.as(other, () -> reopenings.reopen(file.file(), "Un motif")));
        }
        reopen(file, "Un motif");
        refused("assessment.notLost", () -> reopen(file, "Encore"));
    }

    @Test
    void callsThePresidentBackToTheTaskOnceTheMajorityIsLost() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        long job = JOBS.incrementAndGet();
        file.asSystem(() -> tasks.park(
                new ParkedJob(file.file(), "assessment.signMinutes", List.of("JURY_MEMBER"), job, job, job)));
        judges.sign(file, "J1");
        assertThat(waitsFor(file, "J1")).isFalse();
        assertThat(waitsFor(file, "J4")).isTrue();
        for (var juror : List.of("J2", "J3", "J4")) judges.refuseToSign(file, juror, "Désaccord");
        assertThat(waitsFor(file, "J1")).isTrue();
        assertThat(waitsFor(file, "J4")).isFalse();
        assertThat(waitsFor(file, "J5")).isTrue();
        judges.sign(file, "J4");
        assertThat(waitsFor(file, "J1")).isFalse();
    }

    private Bench.Story lost() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        judges.sign(file, "J1");
        for (var juror : List.of("J2", "J3", "J4")) judges.refuseToSign(file, juror, "Désaccord sur BC02");
        return file;
    }

    private void reopen(Bench.Story file, String reason) {
        file.as(file.juror("J1"), () -> reopenings.reopen(file.file(), reason));
    }

    private boolean waitsFor(Bench.Story file, String juror) {
        return file.as(file.secretary(), () -> desk.tasksOf(file.file())).stream()
                .flatMap(task -> task.waitingFor().stream())
                .anyMatch(file.juror(juror)::equals);
    }

    private MinutesSheet notAdopted(Bench.Story file) {
        var all = file.as(file.secretary(), () -> reopenings.notAdopted(file.file()));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private MinutesSheet minutes(Bench.Story file) {
        return file.as(file.secretary(), () -> deliberations.minutes(file.file()));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
