package org.tasdiq.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.process.OfferStage.FR;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.AwardRuling;
import org.tasdiq.catalogue.AwardSheet;
import org.tasdiq.catalogue.AwardState;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.Learners;
import org.tasdiq.catalogue.QualityRuling;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.Visit;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;

/** A list of learners goes its whole way on the real parts. */
@EngineTest
class AwardJourneyTest {
    private static final String CONFIRM = "catalogue.confirmAward";

    private static final int FAULTY = 20;
    private static final int LINES = 1000;

    private final OfferStage stage;
    private final Awards awards;
    private final OpenTasks tasks;
    private final Positions positions;
    private final Workers workers;
    private final Actors actors;
    private final JdbcClient database;

    AwardJourneyTest(
            OfferStage stage,
            Awards awards,
            OpenTasks tasks,
            Positions positions,
            Workers workers,
            Actors actors,
            JdbcClient database) {
        this.stage = stage;
        this.awards = awards;
        this.tasks = tasks;
        this.positions = positions;
        this.workers = workers;
        this.actors = actors;
        this.database = database;
    }

    /** The workers go while they issue, with what they had in hand, and come back: what was begun goes on. */
    @Test
    void aLongListIsIssuedOnceThoughTheWorkersAreInterrupted() {
        var story = published();
        var award = submitted(story, Learners.table(LINES, FAULTY));
        confirm(story, award, true);
        eventually(() -> assertThat(issued(award)).isPositive());

        workers.close();
        int before = issued(award);
        assertThat(before).isLessThan(LINES - FAULTY);
        assertThat(sheet(award).state()).isEqualTo(AwardState.ISSUING);
        workers.open();

        isOver(award);
        assertThat(sheet(award)).satisfies(done -> {
            assertThat(done.state()).isEqualTo(AwardState.ISSUED);
            assertThat(done.counts().issued()).isEqualTo(LINES - FAULTY);
            assertThat(done.counts().faulty()).isEqualTo(FAULTY);
        });
        assertThat(count("select count(*) from credential where award_id = ?", award))
                .isEqualTo(LINES - FAULTY);
        assertThat(count("select count(distinct file_id) from credential where award_id = ?", award))
                .isEqualTo(LINES - FAULTY);
        assertThat(count("select count(*) from engine_fault where file_id = ?", award))
                .isZero();
    }

    @Test
    void aRefusedListIssuesNothing() {
        var story = published();
        var award = submitted(story, Learners.table(3, 0));
        confirm(story, award, false);
        isOver(award);
        assertThat(sheet(award).state()).isEqualTo(AwardState.REFUSED);
        assertThat(tasks.visits(award))
                .singleElement()
                .extracting(Visit::step, Visit::outcome)
                .containsExactly(CONFIRM, "refused");
        assertThat(count("select count(*) from credential where award_id = ?", award))
                .isZero();
    }

    private OfferStage.Story published() {
        return stage.anOffer(FR)
                .submitted()
                .reviewed(QualityRuling.Outcome.ACCEPTED)
                .adopted();
    }

    private AwardId submitted(OfferStage.Story story, String table) {
        return actors.as(story.holder(Role.PROGRAMME_HEAD), () -> awards.submit(story.offer(), table, Learners.TERMS));
    }

    private void confirm(OfferStage.Story story, AwardId award, boolean confirmed) {
        eventually(() -> assertThat(tasks.parked(award, CONFIRM)).isPresent());
        actors.as(story.holder(Role.CERTIFYING_AUTHORITY), () -> {
            awards.confirmAward(award, new AwardRuling(confirmed, confirmed ? "" : "Liste incomplète (fictif)"));
            return award;
        });
    }

    private int issued(AwardId award) {
        return sheet(award).counts().issued();
    }

    private AwardSheet sheet(AwardId award) {
        return actors.asSystem(() -> awards.sheet(award));
    }

    private void isOver(AwardId award) {
        eventually(() -> {
            assertThat(sheet(award).state().isOver()).isTrue();
            assertThat(positions.stand(award).current()).isEmpty();
            assertThat(count("select count(*) from work_case where under_way and case_id = ?", award))
                    .isZero();
        });
    }

    private int count(String sql, AwardId award) {
        return database.sql(sql).param(award.toString()).query(Integer.class).single();
    }

    private static void eventually(ThrowingRunnable so) {
        Awaitility.await().atMost(Duration.ofMinutes(10)).untilAsserted(so);
    }
}
