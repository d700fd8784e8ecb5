package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;

/** Dates that were set before there were places in a calendar. */
@DatabaseTest
class OldDatesTest {
    private final Bench bench;
    private final OldDates dates;
    private final Sessions sessions;
    private final Sittings sittings;
    private final JdbcClient database;

    OldDatesTest(Bench bench, OldDates dates, Sessions sessions, Sittings sittings, JdbcClient database) {
        this.bench = bench;
        this.dates = dates;
        this.sessions = sessions;
        this.sittings = sittings;
        this.database = database;
    }

    @Test
    void keepEverybodyBookedFromTheNextStartOn() {
        var file = bench.aFile().appointed().convened();
        forget(file.file());
        dates.takePlaces();
        dates.takePlaces();
        assertThat(file.as(file.secretary(), () -> sessions.slot(file.file()))).hasValueSatisfying(slot -> {
            assertThat(slot.start()).isEqualTo(LocalTime.of(9, 0));
            assertThat(slot.changes()).isZero();
        });
        assertThat(clashes(file)).isEmpty();
        var second = file.another("J1", "J2", "J3", "J4", "J5");
        refused(
                "jury.taken",
                () -> file.as(file.secretary(), () -> sessions.schedule(second, file.plan(file.today()))));
    }

    @Test
    void areMovedAndAnsweredLikeAnyOther() {
        var file = bench.aFile().appointed().convened();
        forget(file.file());
        dates.takePlaces();
        file.as(file.juror("J2"), () -> sessions.answer(file.file(), false, "Soutenance de thèse"));
        var slot = file.as(file.secretary(), () -> sessions.slot(file.file())).orElseThrow();
        refused("jury.outsideSitting", () -> move(file, file.file(), slot, LocalTime.of(14, 0)));
    }

    @Test
    void areListedForTheSecretaryWhereTwoClash() {
        var file = bench.aFile().appointed().scheduled();
        forget(file.file());
        var second = file.another("J1", "J2", "J4");
        file.as(file.secretary(), () -> sessions.schedule(second, file.plan(file.today())));
        forget(second);
        dates.takePlaces();
        var clash = clashes(file);
        assertThat(clash).hasSize(1);
        assertThat(clash.getFirst().taken()).hasSize(4).contains("Salle fictive");
        assertThat(clash.getFirst().session().date()).isEqualTo(file.today());

        var other = clash.getFirst().file().equals(second) ? file.file() : second;
        var later = new SessionPlan(file.today().plusDays(1), LocalTime.of(9, 0), 50, "Salle fictive", "", "");
        elsewhere(file, other, later);
        assertThat(clashes(file))
                .singleElement()
                .satisfies(free -> assertThat(free.taken()).isEmpty());
        var own = file.as(file.secretary(), () -> sessions.slot(clash.getFirst().file()))
                .orElseThrow();
        move(file, clash.getFirst().file(), own, own.start());
        assertThat(clashes(file)).isEmpty();
    }

    @Test
    void maySitAtAnyMinute() {
        var file = bench.aFile().appointed().scheduled();
        forget(file.file());
        database.sql("update jury set session_start = '09:03:00' where candidacy_id = :file")
                .param("file", file.file().toString())
                .update();
        dates.takePlaces();
        assertThat(clashes(file)).isEmpty();
        assertThat(database.sql("select min(minute(moment)) from booking b join jury j on j.id = b.jury_id"
                                + " where j.candidacy_id = :file and b.subject = :juror")
                        .param("file", file.file().toString())
                        .param("juror", file.juror("J1").value().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<DoubleBooking> clashes(Bench.Story file) {
        return file.as(file.secretary(), () -> sittings.doubleBookings(file.institution()));
    }

    private void elsewhere(Bench.Story file, CandidacyId id, SessionPlan plan) {
        var day = file.as(
                file.secretary(),
                () -> sittings.open(
                        file.institution(),
                        new SittingPlan(
                                plan.date(), plan.start(), plan.start().plusHours(2), plan.place(), "", List.of(), 1)));
        file.as(file.secretary(), () -> sessions.move(id, new SlotPlan(day, "", plan.start(), 50, 0, ""), "Conflit"));
    }

    private void move(Bench.Story file, CandidacyId id, SlotSheet slot, LocalTime start) {
        file.as(
                file.secretary(),
                () -> sessions.move(
                        id, new SlotPlan(slot.sitting(), slot.room(), start, slot.minutes(), 0, ""), "Conflit"));
    }

    /** As it stood before there were places. */
    private void forget(CandidacyId file) {
        var jury = "(select id from jury where candidacy_id = :file)";
        for (var statement : List.of(
                "delete from booking where jury_id in " + jury,
                "delete from summons_answer where jury_id in " + jury,
                "delete from slot where jury_id in " + jury)) {
            database.sql(statement).param("file", file.toString()).update();
        }
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
