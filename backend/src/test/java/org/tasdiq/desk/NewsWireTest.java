package org.tasdiq.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.candidacy.CandidacyId;

/** Two instances of the application on one database. */
@DatabaseTest
class NewsWireTest {
    private final JdbcClient database;
    private final List<NewsFromElsewhere> heardThere = new ArrayList<>();
    private final NewsWire here;
    private final NewsWire there;
    private final CandidacyId file = new CandidacyId(UUID.randomUUID());

    NewsWireTest(JdbcClient database) {
        this.database = database;
        here = new NewsWire(database, event -> {}, Runnable::run);
        there = new NewsWire(database, event -> heardThere.add((NewsFromElsewhere) event), Runnable::run);
    }

    @Test
    void whatHappensOnOneIsHeardOnTheOtherOnce() {
        there.listen();
        here.on(new TaskOpened(file, "jury.appointJury"));
        there.listen();
        there.listen();
        assertThat(own()).containsExactly(new NewsFromElsewhere(file.value(), true));
    }

    @Test
    void whatHappensOnOneItselfIsNotHeardThereAgain() {
        there.listen();
        there.on(new TaskOpened(file, "jury.appointJury"));
        there.listen();
        assertThat(own()).isEmpty();
    }

    @Test
    void whatHappenedBeforeOneStartedIsNoNews() {
        here.on(new TaskOpened(file, "jury.appointJury"));
        there.listen();
        there.listen();
        assertThat(own()).isEmpty();
    }

    @Test
    void whatIsCommittedLateIsHeardAllTheSame() {
        here.on(new TaskOpened(file, "jury.appointJury"));
        long late = database.sql("select max(id) from news").query(Long.class).single();
        database.sql("delete from news where id = ?").param(late).update();
        here.on(new TaskOpened(new CandidacyId(UUID.randomUUID()), "jury.appointJury"));
        there.listen();
        database.sql("insert into news (id, instance, file_id, tasks) values (?, ?, ?, false)")
                .params(late, UUID.randomUUID().toString(), file.toString())
                .update();
        there.listen();
        assertThat(own()).containsExactly(new NewsFromElsewhere(file.value(), false));
    }

    /** Other tests on the same database may have news too. */
    private List<NewsFromElsewhere> own() {
        return heardThere.stream().filter(n -> n.file().equals(file.value())).toList();
    }
}
